import { listeningAddress } from '../../platform/config.ts'
import type { Context } from '../../platform/context.ts'

/**
 * The address of an invitation. The token stands after «#»: browsers send that part to nobody, so it is in no log and
 * in no Referer.
 */
export function linkOf({ config }: Pick<Context, 'config'>, token: string): string {
  const site = config.publicUrl === '' ? listeningAddress(config.host, config.port) : config.publicUrl
  return `${site}/admin/invitation#${token}`
}
