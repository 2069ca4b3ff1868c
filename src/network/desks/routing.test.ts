import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ruleFor, type RoutingRule } from './routing-rule.ts'
import { urgencyOf, wantedAt } from './wanted-at.ts'

const rule = (given: Partial<RoutingRule>): RoutingRule => ({
  section: null,
  province: null,
  kind: null,
  words: '',
  deskId: 'last',
  ...given,
})
const release = {
  section: 'culture',
  province: 'yazd',
  kind: 'county',
  text: 'قنات\u200Cهای زارچ بازدید شد.',
} as const

const rules: readonly [says: string, given: Partial<RoutingRule>, fits: boolean][] = [
  ['nothing', {}, true],
  ['the section', { section: 'culture' }, true],
  ['another section', { section: 'sport' }, false],
  ['the province and another kind', { province: 'yazd', kind: 'ministry' }, false],
  ['the kind', { kind: 'county' }, true],
  ['a word in another form', { words: 'قنات' }, true],
  ['one of its words', { words: 'سیل، قنات زارچ' }, true],
  ['words that are not there', { words: 'سیل، زلزله' }, false],
]
for (const [says, given, fits] of rules)
  test(`a rule that names ${says} ${fits ? 'fits' : 'does not fit'}`, () => {
    assert.equal(ruleFor([rule(given)], release) !== undefined, fits)
  })

test('the first rule that fits is the one, and its place is told', () => {
  const found = ruleFor([rule({ section: 'sport' }), rule({ deskId: 'second' }), rule({})], release)

  assert.deepEqual([found?.rule.deskId, found?.place], ['second', 2])
})

const at = (time: string): Date => new Date(`2026-11-22T${time}:00Z`)
const moments: readonly [what: string, facts: { embargoUntil?: Date; eventAt?: Date }, wanted: Date][] = [
  ['without an event, at the time of the desk', {}, at('12:00')],
  ['an hour before an embargo ends', { embargoUntil: at('11:00') }, at('10:00')],
  ['two hours before an event begins', { eventAt: at('11:30') }, at('09:30')],
  ['at once when the event is nearer', { eventAt: at('08:30') }, at('08:00')],
  ['as usual when the event was over', { eventAt: at('07:00') }, at('12:00')],
]
for (const [what, facts, wanted] of moments)
  test(`an answer is wanted ${what}`, () => {
    const release = { sentAt: at('08:00'), dueAt: at('12:00'), embargoUntil: null, eventAt: null, ...facts }

    assert.deepEqual(wantedAt(release), wanted)
  })

test('urgency is told in four words', () => {
  const now = at('08:00')

  assert.deepEqual(
    [at('07:59'), at('08:59'), at('20:00'), new Date('2026-11-24T08:00:00Z')].map(each =>
      urgencyOf(each, now),
    ),
    ['over', 'now', 'soon', 'usual'],
  )
})
