import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deflateRawSync, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { refused } from '../../newsroom/testing.ts'
import { readReleaseFile } from './read-release-file.ts'

const pdf = (body: string): Uint8Array => Buffer.from(`%PDF-1.7\n${body}\n%%EOF`, 'latin1')
const packed = (objects: string): string =>
  `1 0 obj << /Type /ObjStm /Filter /FlateDecode >> stream\n${deflateSync(Buffer.from(objects)).toString('latin1')}\nendstream`

/** A ZIP file of these parts: a name alone is an empty part. */
function zip(...parts: (string | [name: string, text: string])[]): Uint8Array {
  const files = parts
    .map(part => (typeof part === 'string' ? [part, ''] : part))
    .map(([name, text]) => {
      const packed = deflateRawSync(Buffer.from(text ?? ''))
      const head = Buffer.alloc(30)
      head.writeUInt32LE(0x04034b50, 0)
      head.writeUInt16LE(Buffer.byteLength(name ?? ''), 26)
      return {
        name: Buffer.from(name ?? ''),
        packed,
        bytes: Buffer.concat([head, Buffer.from(name ?? ''), packed]),
      }
    })
  const list = files.map(({ name, packed }, at) => {
    const line = Buffer.alloc(46)
    line.writeUInt32LE(0x02014b50, 0)
    line.writeUInt16LE(8, 10)
    line.writeUInt32LE(packed.length, 20)
    line.writeUInt16LE(name.length, 28)
    line.writeUInt32LE(
      files.slice(0, at).reduce((sum, { bytes }) => sum + bytes.length, 0),
      42,
    )
    return Buffer.concat([line, name])
  })
  const contents = Buffer.concat(files.map(({ bytes }) => bytes))
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(contents.length, 16)
  return Buffer.concat([contents, ...list, end])
}

const wordOf = (...parts: (string | [name: string, text: string])[]): Uint8Array =>
  zip('[Content_Types].xml', 'word/document.xml', ...parts)
const relation = (type: string, target: string): string =>
  `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`

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
  [
    'a PDF that goes to a file elsewhere',
    pdf('<< /AA << /O << /S /GoToR /F (\\\\host\\x) >> >> >>'),
    'file.acts',
  ],
  ['a text with macros', wordOf('word/vbaProject.bin'), 'file.acts'],
  ['a text with an object', wordOf('word/embeddings/o.bin'), 'file.acts'],
  [
    'a text whose macros have a harmless name',
    zip(
      ['[Content_Types].xml', '<Override ContentType="application/vnd.ms-office.vbaProject"/>'],
      'word/document.xml',
    ),
    'file.acts',
  ],
  [
    'a text with a template elsewhere',
    wordOf(['word/_rels/settings.xml.rels', relation('attachedTemplate', 'https://example.com/t.dotm')]),
    'file.acts',
  ],
  [
    'a text with a field that starts a program, in two runs',
    wordOf(['word/header1.xml', '<w:instrText>DDE</w:instrText><w:instrText>AUTO c:\\x</w:instrText>']),
    'file.acts',
  ],
  ['a text with two parts of one name', wordOf('word/document.xml'), 'file.acts'],
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
  const text = await readReleaseFile(
    wordOf(
      ['word/_rels/document.xml.rels', relation('hyperlink', 'https://example.com/')],
      ['word/_rels/settings.xml.rels', relation('attachedTemplate', 'file:///C:\\Templates\\letter.dotx')],
    ),
  )
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
