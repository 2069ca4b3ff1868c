import { listeningAddress, type Config } from '../platform/config.ts'

/** The address readers see, without a slash at its end. */
export const publicAddress = ({ publicUrl, host, port }: Config): string =>
  publicUrl === '' ? listeningAddress(host, port) : publicUrl
