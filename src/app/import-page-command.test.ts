import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { Refusal } from '../platform/refusal.ts'
import { importPageCommand } from './import-page-command.ts'

const folder = await mkdtemp(join(tmpdir(), 'peyk-import-'))
after(() => rm(folder, { recursive: true }))

test('a file that is no UTF-8 is refused before anything is opened', async () => {
  const file = join(folder, 'picture.jpg')
  await writeFile(file, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46]))
  await assert.rejects(
    importPageCommand({ file, publish: true }, {}),
    error => error instanceof Refusal && error.code === 'page.not_text',
  )
})
