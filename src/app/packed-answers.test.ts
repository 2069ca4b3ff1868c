import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { aProgram } from './testing.ts'

// Answers that no page cache keeps travel packed too.

const { db } = await freshDatabase()
const program = await aProgram(db)
after(() => program.stop())

const ask = (path: string, headers: Record<string, string>) => program.app.request(path, { headers })

test('a search and the API are packed for who takes that, and plain for who does not', async () => {
  const packed = await ask('/search?q=x', { 'accept-encoding': 'gzip, br' })
  const plain = await ask('/search?q=x', {})
  const api = await ask('/api/v1/openapi.json', { 'accept-encoding': 'gzip' })
  assert.equal(packed.headers.get('content-encoding'), 'gzip')
  assert.equal(gunzipSync(await packed.arrayBuffer()).toString(), await plain.text())
  assert.equal(plain.headers.get('content-encoding'), null)
  assert.match(plain.headers.get('vary') ?? '', /accept-encoding/i)
  assert.equal(api.headers.get('content-encoding'), 'gzip')
})
