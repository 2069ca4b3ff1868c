import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extensions, getSchema } from '@tiptap/core'
import { bodyOf, type Body } from './body-of-document.ts'
import { bodyExtensions } from './body-schema.ts'
import { contentOf } from './content-of-body.ts'
import { countBodyWords } from './count-words.ts'

const onePicture = '0198f000-0000-7000-8000-00000000abcd'
const otherPicture = '0198f000-0000-7000-8000-00000000abce'
type Table = Extract<Body['content'][number], { type: 'table' }>
type Cell = Table['content'][number]['content'][number]
const cell = (type: Cell['type'], text: string, attrs?: Cell['attrs']): Cell => ({
  type,
  ...(attrs === undefined ? {} : { attrs }),
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

const whole: Body = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'میان\u200Cتیتر' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'پررنگ', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' و ' },
        { type: 'text', text: 'پیوند', marks: [{ type: 'link', attrs: { href: '/n/100042' } }] },
        { type: 'hardBreak' },
        { type: 'text', text: 'سطر دوم' },
      ],
    },
    {
      type: 'blockquote',
      attrs: { by: 'استاد زارع' },
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'نقش را با شعر از بر کرده\u200Cام.' }] },
      ],
    },
    {
      type: 'orderedList',
      content: [
        {
          type: 'listItem',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'نخست' }] }],
        },
      ],
    },
    { type: 'picture', attrs: { pictureId: onePicture }, content: [{ type: 'text', text: 'شرح عکس' }] },
    {
      type: 'gallery',
      content: [
        { type: 'picture', attrs: { pictureId: onePicture } },
        { type: 'picture', attrs: { pictureId: otherPicture } },
      ],
    },
    {
      type: 'table',
      attrs: { caption: 'شمار کتاب\u200Cها' },
      content: [
        { type: 'tableRow', content: [cell('tableHeader', 'روستا', { colspan: 2 })] },
        { type: 'tableRow', content: [cell('tableHeader', 'گرمارود'), cell('tableCell', '۱۲۰')] },
      ],
    },
    { type: 'paragraph', attrs: { dir: 'ltr' }, content: [{ type: 'text', text: 'Peyk' }] },
  ],
}
// The editor itself adds what a paragraph knows of its direction.
const schema = getSchema([...bodyExtensions, extensions.TextDirection.configure({ direction: 'auto' })])
const opened = (body: Body) => bodyOf(schema.nodeFromJSON(contentOf(body)))

test('a body that is opened in the editor and saved says the same as before', () => {
  assert.deepEqual(opened(whole), whole)
})

test('empty paragraphs at the end of a body are not kept', () => {
  const longer: Body = {
    ...whole,
    content: [...whole.content, { type: 'paragraph' }, { type: 'paragraph' }],
  }
  assert.deepEqual(opened(longer), whole)
})

test('a gallery that lost all its pictures but one is a picture, and a picture without its id is none', () => {
  const left: Body = {
    type: 'doc',
    content: [
      {
        type: 'gallery',
        content: [
          { type: 'picture', attrs: { pictureId: onePicture } },
          { type: 'picture', attrs: { pictureId: '' } },
        ],
      },
    ],
  }
  assert.deepEqual(opened(left).content, [{ type: 'picture', attrs: { pictureId: onePicture } }])
})

test('the schema holds what the newsroom knows and nothing else', () => {
  assert.deepEqual(Object.keys(schema.nodes).sort(), [
    'blockquote',
    'bulletList',
    'doc',
    'gallery',
    'hardBreak',
    'heading',
    'listItem',
    'orderedList',
    'paragraph',
    'picture',
    'recording',
    'table',
    'tableCell',
    'tableHeader',
    'tableRow',
    'text',
  ])
  assert.deepEqual(Object.keys(schema.marks).sort(), ['bold', 'italic', 'link'])
})

test('a list or a quotation inside a list item has no place in a body', () => {
  const nested = schema.nodes['listItem']?.contentMatch.matchType(
    schema.nodes['bulletList'] ?? schema.topNodeType,
  )
  assert.equal(nested, null)
})

test('words are counted as a reader counts them', () => {
  assert.equal(countBodyWords(whole), 22)
})
