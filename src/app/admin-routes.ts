import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Hono } from 'hono'
import type { Env } from '../platform/http/env.ts'
import { securityHeaders } from '../platform/http/protection.ts'
import { Refusal } from '../platform/refusal.ts'
import { allow } from '../people/index.ts'

const builtDesk = fileURLToPath(new URL('../../dist/admin/', import.meta.url))

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
}

// The desk shows pages of the site before they are published, in a frame of its own.
const withFrames = `${securityHeaders['content-security-policy']}; frame-src 'self'`

/** The staff web app's built files. Anybody may fetch them: they hold nothing but the program; its API asks who it is. */
export function adminRoutes(folder: string = builtDesk): Hono<Env> {
  return new Hono<Env>()
    .get('/admin', allow('anyone'), c => c.redirect('/admin/', 301))
    .get('/admin/assets/:file', allow('anyone'), async c => {
      const file = await readBuilt(folder, join('assets', c.req.param('file')))
      if (file === undefined) throw new Refusal('request.not_found')
      c.header('cache-control', 'public, max-age=31536000, immutable')
      return c.body(new Uint8Array(file.bytes), 200, { 'content-type': file.type })
    })
    .get('/admin/*', allow('anyone'), async c => {
      const page = await readBuilt(folder, 'index.html')
      if (page === undefined) throw new Refusal('request.not_found')
      const etag = `"${createHash('sha256').update(page.bytes).digest('base64url').slice(0, 22)}"`
      c.header('cache-control', 'no-cache')
      // Also beside a 304, whose headers replace those the browser has kept.
      c.header('content-security-policy', withFrames)
      if (c.req.header('if-none-match')?.includes(etag) === true) return c.body(null, 304)
      return c.body(new Uint8Array(page.bytes), 200, { 'content-type': page.type, etag })
    })
}

async function readBuilt(folder: string, name: string): Promise<{ bytes: Buffer; type: string } | undefined> {
  const path = normalize(join(folder, name))
  const type = contentTypes[extname(path)]
  if (!path.startsWith(folder) || type === undefined) return undefined
  const found = await stat(path).catch(() => undefined)
  return found?.isFile() === true ? { bytes: await readFile(path), type } : undefined
}
