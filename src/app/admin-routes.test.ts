import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { adminRoutes } from './admin-routes.ts'

const folder = await mkdtemp(join(tmpdir(), 'peyk-desk-'))
after(() => rm(folder, { recursive: true }))
await writeFile(join(folder, 'index.html'), '<!doctype html><title>desk</title>')
const routes = adminRoutes(folder)

test('the desk may frame its previews, also when the browser has kept it', async () => {
  const first = await routes.request('/admin/front')
  const again = await routes.request('/admin/', {
    headers: { 'if-none-match': first.headers.get('etag') ?? '' },
  })
  assert.deepEqual([first.status, again.status], [200, 304])
  assert.match(first.headers.get('content-security-policy') ?? '', /frame-src 'self'/)
  assert.equal(again.headers.get('content-security-policy'), first.headers.get('content-security-policy'))
})
