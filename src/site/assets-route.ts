import type { Handler } from 'hono'
import type { Env } from '../platform/http/env.ts'
import { loadAssets } from './assets.ts'

const forever = 'public, max-age=31536000, immutable'

/** Style, script, fonts and icon by their content's name; compressed once, kept for ever by whoever asks. */
export const showAsset: Handler<Env> = async c => {
  const file = (await loadAssets()).files.get(c.req.param('file') ?? '')
  if (file === undefined) return c.notFound()
  const accepted = c.req.header('accept-encoding') ?? ''
  const headers = { 'content-type': file.contentType, 'cache-control': forever, vary: 'accept-encoding' }
  if (file.brotli && /\bbr\b/.test(accepted))
    return c.body(bytesOf(file.brotli), 200, { ...headers, 'content-encoding': 'br' })
  if (file.gzip && /\bgzip\b/.test(accepted))
    return c.body(bytesOf(file.gzip), 200, { ...headers, 'content-encoding': 'gzip' })
  return c.body(bytesOf(file.identity), 200, headers)
}

/** Asked for anew at each visit: a browser must never go on with an old worker. */
export const showServiceWorker: Handler<Env> = async c =>
  c.body((await loadAssets()).serviceWorker, 200, {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'no-cache',
  })

const bytesOf = (buffer: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(buffer)
