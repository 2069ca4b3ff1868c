import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DraftForm } from '../editor/draft-form.ts'
import { draftChosen, isDecided, mergeDrafts } from './merge-drafts.ts'

const aDraft = (content: Partial<DraftForm['content']>, paragraphs: readonly string[] = []): DraftForm => ({
  section: 'society',
  province: null,
  kind: 'news',
  embargoUntil: null,
  content: {
    kicker: '',
    headline: 'هشت کتاب',
    shortHeadline: '',
    lead: '',
    body: {
      type: 'doc',
      content: paragraphs.map(text => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
    },
    pictureId: null,
    pictureCaption: '',
    byline: '',
    sourceLabel: '',
    authors: [],
    sourceUrl: '',
    topics: [],
    ...content,
  },
})
const paragraphsOf = ({ content }: DraftForm): string =>
  JSON.stringify(content.body).match(/[۱-۹]/g)?.join('') ?? ''

test('what only one of two writers changed asks nobody', () => {
  const base = aDraft({}, ['۱', '۲', '۳'])
  const mine = { ...aDraft({ lead: 'لید من' }, ['۱', '۲', '۴']), section: 'culture' }
  const theirs = aDraft({ topics: ['کتاب'] }, ['۵', '۲', '۳'])
  const merged = mergeDrafts({ base, mine, theirs })
  const draft = draftChosen(merged, mine, { parts: {}, passages: {} })
  assert.deepEqual(
    [merged.open, merged.settled, isDecided(merged, { parts: {}, passages: {} })],
    [[], 5, true],
  )
  assert.deepEqual(
    [draft.content.lead, draft.content.topics, draft.section, paragraphsOf(draft)],
    ['لید من', ['کتاب'], 'culture', '۵۲۴'],
  )
})

test('a headline that both changed waits for a choice, and the choice stands', () => {
  const [base, mine, theirs] = [aDraft({}), aDraft({ headline: 'هفت کتاب' }), aDraft({ headline: 'نه کتاب' })]
  const merged = mergeDrafts({ base, mine, theirs })
  assert.deepEqual(merged.open, ['headline'])
  assert.equal(isDecided(merged, { parts: {}, passages: {} }), false)
  const choices = { parts: { headline: 'mine' }, passages: {} } as const
  assert.equal(isDecided(merged, choices), true)
  assert.equal(draftChosen(merged, mine, choices).content.headline, 'هفت کتاب')
})

test('of a paragraph that both changed, both may stand', () => {
  const [base, mine, theirs] = [aDraft({}, ['۱', '۲']), aDraft({}, ['۱', '۳']), aDraft({}, ['۱', '۴'])]
  const merged = mergeDrafts({ base, mine, theirs })
  const both = { parts: {}, passages: { 1: { mine: true, theirs: true } } }
  const none = { parts: {}, passages: { 1: { mine: false, theirs: false } } }
  assert.equal(paragraphsOf(draftChosen(merged, mine, both)), '۱۳۴')
  assert.equal(paragraphsOf(draftChosen(merged, mine, none)), '۱')
})
