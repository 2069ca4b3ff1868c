import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { refused } from '../../newsroom/testing.ts'
import { readReleaseFile } from './read-release-file.ts'

const pdf = (body: string): Uint8Array => Buffer.from(`%PDF-1.7\n${body}\n%%EOF`, 'latin1')
const packed = (objects: string): string =>
  `1 0 obj << /Type /ObjStm /Filter /FlateDecode >> stream\n${deflateSync(Buffer.from(objects)).toString('latin1')}\nendstream`

/** A ZIP file with these names and nothing in them. */
function zip(...names: string[]): Uint8Array {
  const entries = names.map(name => {
    const head = Buffer.alloc(46)
    head.writeUInt32LE(0x02014b50, 0)
    head.writeUInt16LE(Buffer.byteLength(name), 28)
    return Buffer.concat([head, Buffer.from(name)])
  })
  const first = Buffer.from('PK\u0003\u0004')
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(names.length, 10)
  end.writeUInt32LE(first.length, 16)
  return Buffer.concat([first, ...entries, end])
}

const refusedFiles: readonly [what: string, bytes: Uint8Array, code: string][] = [
  ['nothing', Buffer.alloc(0), 'file.empty'],
  ['a page', Buffer.from('<html><script>alert(1)</script>'), 'file.not_known'],
  ['a drawing with scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'picture.is_svg'],
  ['a program', Buffer.from('MZ\u0090\u0000'), 'file.not_known'],
  ['a PDF with a script', pdf('<< /S /JavaScript /JS (app.alert\\(1\\)) >>'), 'file.acts'],
  ['a PDF whose script is spelt by numbers', pdf('<< /J#53 (x) >>'), 'file.acts'],
  ['a PDF whose script is packed', pdf(packed('<< /S /JavaScript >>')), 'file.acts'],
  ['a PDF with a file in it', pdf('<< /Type /EmbeddedFile >>'), 'file.acts'],
  ['a locked PDF', pdf('trailer << /Encrypt 5 0 R >>'), 'file.acts'],
  ['a PDF that cannot be unpacked', pdf('<< /Type /ObjStm >> stream\nnonsense\nendstream'), 'file.acts'],
  ['a text with macros', zip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'), 'file.acts'],
  [
    'a text with an object',
    zip('[Content_Types].xml', 'word/document.xml', 'word/embeddings/o.bin'),
    'file.acts',
  ],
  ['a ZIP file that is no text', zip('virus.exe'), 'file.not_known'],
  ['a ZIP file without an end', Buffer.from('PK\u0003\u0004nonsense'), 'file.not_known'],
  ['a picture that is cut off', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2]), 'picture.not_readable'],
]

for (const [what, bytes, code] of refusedFiles)
  test(`${what} is not taken`, async () => {
    await assert.rejects(readReleaseFile(bytes), refused(code))
  })

test('a document is kept as it came, by the hash of its bytes', async () => {
  const bytes = pdf('1 0 obj << /Type /Catalog /OpenAction [ 3 0 R /Fit ] >>')

  const { file, kind, contentHash } = await readReleaseFile(bytes)

  assert.equal(kind, 'pdf')
  assert.deepEqual(Buffer.from(file), Buffer.from(bytes))
  assert.match(contentHash, /^[0-9a-f]{64}$/)
})

test('a text and a table are known by what is in them', async () => {
  const text = await readReleaseFile(zip('[Content_Types].xml', 'word/document.xml'))
  const table = await readReleaseFile(zip('[Content_Types].xml', 'xl/workbook.xml'))

  assert.deepEqual([text.kind, table.kind], ['docx', 'xlsx'])
})

test('a picture is written anew, without where and with what it was taken', async () => {
  const taken = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } })
    .withExif({ IFD0: { Copyright: 'hidden-owner' } })
    .jpeg()
    .toBuffer()

  const { file, kind } = await readReleaseFile(taken)

  assert.equal(kind, 'jpeg')
  assert.equal(Buffer.from(file).includes('hidden-owner'), false)
})
