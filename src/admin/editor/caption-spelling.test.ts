import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getSchema } from '@tiptap/core'
import { EditorState } from '@tiptap/pm/state'
import { acceptInCaptions } from './accept-suggestions.ts'
import { bodyExtensions } from './body-schema.ts'
import { piecesOf, suggestionsIn } from './spelling.ts'

const half = '\u200C'
const schema = getSchema(bodyExtensions)
const table = (caption: string) => ({
  type: 'table',
  attrs: { caption },
  content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [{ type: 'paragraph' }] }] }],
})
const state = EditorState.create({
  doc: schema.nodeFromJSON({ type: 'doc', content: [table('کتاب ها'), table('شمار'), table('')] }),
})
const empty = { kicker: '', headline: '', shortHeadline: '', lead: '', pictureCaption: '' }
const pieces = piecesOf(empty, state.doc)
const edit = {
  start: 0,
  end: 7,
  before: 'کتاب ها',
  after: `کتاب${half}ها`,
  rule: 'half-space.plural',
  tier: 'auto' as const,
}
const suggestions = suggestionsIn(pieces, new Map([['کتاب ها', [edit]]]), new Set())

test('captions of tables are looked at, and what is suggested says that it stands in one', () => {
  assert.deepEqual(
    pieces.filter(({ place }) => place === 'tableCaption').map(({ text }) => text),
    ['کتاب ها', 'شمار'],
  )
  assert.deepEqual(
    suggestions.map(({ place }) => place),
    ['tableCaption'],
  )
})

test('what is accepted changes that caption and leaves the others', () => {
  const transaction = state.tr

  acceptInCaptions(transaction, suggestions)

  assert.deepEqual(
    transaction.doc.content.content.map(node => String(node.attrs['caption'])),
    [`کتاب${half}ها`, 'شمار', ''],
  )
})
