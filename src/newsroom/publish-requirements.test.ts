import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaultHouseStyle } from '../persian/index.ts'
import { bodyOfParagraphs, type BodyDocument } from './body.ts'
import {
  checklistOf,
  longestLead,
  missingFor,
  mustPassKnowingly,
  requirements,
  warningsFor,
  type Candidate,
} from './publish-requirements.ts'
import { RevisionContent, type ContentGiven } from './revision-content.ts'
import { refused } from './testing.ts'

const pictureId = '0198f000-0000-7000-8000-00000000abcd'
const picture = { alt: 'پل', isDecorative: false, credit: 'آرش', rightsUntil: null }
const now = new Date('2026-11-22T08:30:00Z')

const bodyWithPicture: BodyDocument = {
  type: 'doc',
  content: [
    ...bodyOfParagraphs(['پل از شرق دیده می\u200Cشود.']).content,
    { type: 'picture', attrs: { pictureId } },
  ],
}

const film = {
  kind: 'video' as const,
  name: 'مه روی پل',
  credit: 'آرش',
  rightsUntil: null,
  transcript: 'مه پل را گرفت.',
  hasCaptions: false,
  isPosterDescribed: true,
}
const bodyWithRecording: BodyDocument = {
  type: 'doc',
  content: [
    ...bodyOfParagraphs(['پل از شرق دیده می\u200Cشود.']).content,
    { type: 'recording', attrs: { recordingId: pictureId } },
  ],
}

/** A candidate that meets everything, with what the test says instead. */
function aCandidate(given: ContentGiven = {}, around: Partial<Candidate> = {}): Candidate {
  const content = {
    headline: 'پل تازهٔ شهر گشوده شد',
    lead: 'رفت\u200Cوآمد از پل تازه آغاز شد.',
    body: bodyOfParagraphs(['شهردار گفت ساخت این پل دو سال زمان برد.']),
    pictureId,
  }
  return {
    content: RevisionContent.parse({ ...content, ...given }),
    edition: 'fa',
    kind: 'news',
    sectionId: 'society',
    provinceSlug: 'yazd',
    picture,
    picturesInText: [],
    recordings: [],
    embargoUntil: null,
    isChecked: false,
    style: defaultHouseStyle,
    now,
    ...around,
  }
}

const stops: readonly (readonly [name: string, candidate: Candidate])[] = [
  ['headline', aCandidate({ headline: '' })],
  ['lead', aCandidate({ lead: '' })],
  ['body', aCandidate({ body: bodyOfParagraphs([' ']) })],
  ['section', aCandidate({}, { sectionId: '' })],
  ['picture-found', aCandidate({}, { picture: undefined })],
  ['picture-described', aCandidate({}, { picture: { ...picture, alt: '' } })],
  ['picture-credited', aCandidate({}, { picture: { ...picture, credit: '' } })],
  ['picture-rights', aCandidate({}, { picture: { ...picture, rightsUntil: now } })],
  ['picture-found', aCandidate({ body: bodyWithPicture })],
  ['picture-described', aCandidate({}, { picturesInText: [picture, { ...picture, alt: '' }] })],
  ['picture-credited', aCandidate({}, { picturesInText: [{ ...picture, credit: '' }] })],
  ['picture-rights', aCandidate({}, { picturesInText: [{ ...picture, rightsUntil: now }] })],
  ['recording-found', aCandidate({ body: bodyWithRecording })],
  ['recording-named', aCandidate({}, { recordings: [{ ...film, name: '' }] })],
  ['recording-credited', aCandidate({}, { recordings: [{ ...film, credit: '' }] })],
  ['recording-rights', aCandidate({}, { recordings: [{ ...film, rightsUntil: now }] })],
  ['recording-poster', aCandidate({}, { recordings: [{ ...film, isPosterDescribed: false }] })],
  ['embargo', aCandidate({}, { embargoUntil: new Date('2026-11-22T08:30:00.001Z') })],
]
for (const [place, [name, candidate]] of stops.entries())
  test(`${place + 1}: without ${name} nothing goes out, whatever an editor has read`, () => {
    const failing = checklistOf(candidate).filter(({ problem }) => problem !== null)
    assert.deepEqual(
      failing.map(line => [line.name, line.grade]),
      [[name, 'stop']],
    )
    assert.equal(missingFor(candidate).length, 1)
    assert.deepEqual(warningsFor(candidate), [])
  })

const warnings: readonly (readonly [name: string, candidate: Candidate])[] = [
  ['picture', aCandidate({ pictureId: null }, { picture: undefined })],
  ['recording-text', aCandidate({}, { recordings: [{ ...film, transcript: '' }] })],
  ['dateline', aCandidate({}, { provinceSlug: null })],
  ['lead-length', aCandidate({ lead: 'ب'.repeat(longestLead + 1) })],
  ['spelling', aCandidate({ headline: 'کتابهای تازه می رسند' })],
]
for (const [name, candidate] of warnings)
  test(`a warning about ${name} is passed only by who has read it`, () => {
    assert.deepEqual(missingFor(candidate), [])
    assert.deepEqual(warningsFor(candidate), [name])
    assert.throws(() => mustPassKnowingly(candidate, []), refused('story.has_warnings'))
    assert.deepEqual(mustPassKnowingly(candidate, [name, 'something-else']), [name])
    assert.deepEqual(mustPassKnowingly(candidate, undefined), [])
  })

test('captions are words enough for a video, and a sound needs no poster', () => {
  const withCaptions = { ...film, transcript: '', hasCaptions: true }
  const sound = { ...film, kind: 'audio' as const, isPosterDescribed: false }
  const candidate = aCandidate({}, { recordings: [withCaptions, sound] })
  assert.deepEqual([missingFor(candidate), warningsFor(candidate)], [[], []])
  const deaf = aCandidate({}, { recordings: [{ ...sound, transcript: '', hasCaptions: true }] })
  assert.deepEqual(warningsFor(deaf), ['recording-text'])
})

test('an ornament needs no description, and a picture may be used until the last moment of its terms', () => {
  const rightsUntil = new Date(now.getTime() + 1)
  const ornament = aCandidate({}, { picture: { ...picture, alt: '', isDecorative: true, rightsUntil } })
  assert.deepEqual(missingFor(ornament), [])
})

test('a story that meets everything carries nothing', () => {
  assert.ok(checklistOf(aCandidate()).every(({ problem }) => problem === null))
})

test('an embargo is over at its moment', () => {
  assert.deepEqual(missingFor(aCandidate({}, { embargoUntil: new Date('2026-11-22T08:30:00Z') })), [])
})

test('a photo story is told by the pictures in its text, other kinds need words', () => {
  const body: BodyDocument = { type: 'doc', content: [{ type: 'picture', attrs: { pictureId } }] }
  const around = { picturesInText: [picture] }
  assert.deepEqual(missingFor(aCandidate({ body }, { ...around, kind: 'photo-story' })), [])
  assert.equal(missingFor(aCandidate({ body }, around)).length, 1)
})

test('the words of a locked quotation are left as they were said', () => {
  const said = { type: 'text' as const, text: 'کتابهای تازه می رسند' }
  const quotation = (locked: boolean): BodyDocument => ({
    type: 'doc',
    content: [
      ...bodyOfParagraphs(['شهردار چنین نوشت:']).content,
      { type: 'blockquote', attrs: { locked }, content: [{ type: 'paragraph', content: [said] }] },
    ],
  })
  assert.deepEqual(warningsFor(aCandidate({ body: quotation(false) })), ['spelling'])
  assert.deepEqual(warningsFor(aCandidate({ body: quotation(true) })), [])
})

test('a text that brings its own dateline, a note and an English spelling are not warned about', () => {
  const withDateline = bodyOfParagraphs(['به گزارش خبرگزاری پیک، پل گشوده شد.'])
  assert.deepEqual(warningsFor(aCandidate({ body: withDateline }, { provinceSlug: null })), [])
  assert.deepEqual(warningsFor(aCandidate({}, { kind: 'note', provinceSlug: null })), [])
  assert.deepEqual(warningsFor(aCandidate({ headline: 'میرود' }, { edition: 'en' })), [])
})

test('stops stand before warnings, as an editor reads the list', () => {
  const grades = requirements.map(({ grade }) => grade)
  assert.deepEqual(grades, [...grades].sort())
})
