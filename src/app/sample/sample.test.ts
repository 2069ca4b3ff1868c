import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { recipes } from './girih-recipes.ts'
import { sample } from './sample.ts'

const visible = [...sample.storiesFa, ...sample.storiesEn]
const stories = [...visible, ...sample.unpublishedStories, ...sample.withdrawnStories]
const migration = readFileSync(new URL('../../../migrations/0003-newsroom.sql', import.meta.url), 'utf8')
const provinces = new Set([...migration.matchAll(/\('([a-z-]+)', 'IR-\d\d'/gu)].map(([, slug = '']) => slug))
const sections = new Set(sample.sections.map(section => section.slug))
const offices = new Map(sample.offices.map(office => [office.slug, office]))
const people = new Map(sample.people.map(person => [person.key, person]))
const storyOf = new Map(stories.map(story => [story.key, story]))
const published = new Map(visible.map(story => [story.key, story]))
const commentOf = new Map(sample.comments.map(comment => [comment.key, comment]))

const keys = {
  stories: stories.map(story => story.key),
  people: sample.people.map(person => person.key),
  emails: sample.people.map(person => person.email),
  offices: sample.offices.map(office => office.slug),
  sections: sample.sections.map(section => section.slug),
  comments: sample.comments.map(comment => comment.key),
  releases: sample.releases.map(release => release.key),
  headlines: stories.map(story => story.headline),
  patterns: sample.storiesFa.flatMap(story => story.picture?.pattern ?? []),
}

for (const [what, list] of Object.entries(keys)) {
  test(`no two ${what} of the sample are the same`, () => {
    assert.deepEqual(
      list.filter((key, at) => list.indexOf(key) !== at),
      [],
    )
  })
}

const enough: readonly (readonly [what: string, have: number, need: number])[] = [
  ['sections', sections.size, 8],
  ['published Persian stories', sample.storiesFa.length, 28],
  ['English stories', sample.storiesEn.length, 6],
  ['sections with Persian stories', new Set(sample.storiesFa.map(story => story.section)).size, 8],
  ['provinces', new Set(sample.storiesFa.flatMap(story => story.province ?? [])).size, 12],
  ['types', new Set(sample.storiesFa.map(story => story.type)).size, 7],
  ['stories of the last six hours', sample.storiesFa.filter(story => story.publishedHoursAgo < 6).length, 5],
  ['pictures', sample.storiesFa.filter(story => story.picture).length, 24],
  ['corrected stories', sample.storiesFa.filter(story => story.corrected).length, 2],
  ['comments', sample.comments.length, 24],
  ['states of comments', new Set(sample.comments.map(comment => comment.status)).size, 4],
  ['offices', offices.size, 12],
  ['provinces with an office', new Set(sample.offices.flatMap(({ province }) => province ?? [])).size, 6],
  ['states of releases', new Set(sample.releases.map(release => release.state)).size, 7],
  ['states of unpublished stories', new Set(sample.unpublishedStories.map(story => story.state)).size, 5],
  ['withdrawn stories', sample.withdrawnStories.length, 1],
  ['disabled accounts', sample.people.filter(person => person.disabled).length, 1],
  ['officers', sample.people.filter(person => person.role === 'officer').length, 3],
]

for (const [what, have, need] of enough) {
  test(`the sample has enough ${what}`, () => {
    assert.ok(have >= need, `${have} of ${need}`)
  })
}

test('every story stands in a known section and a known province', () => {
  assert.equal(provinces.size, 31)
  assert.deepEqual(
    stories.filter(({ section, province }) => !sections.has(section) || !provinces.has(province ?? 'yazd')),
    [],
  )
})

test('every story is written by somebody of the newsroom who still works there', () => {
  const writers = new Set(
    sample.people
      .filter(({ role, disabled }) => /reporter|editor/u.test(role) && !disabled)
      .map(({ key }) => key),
  )
  assert.deepEqual(
    stories.filter(story => !writers.has(story.byline)),
    [],
  )
})

test('every picture asks for a pattern that can be drawn', () => {
  const names = new Set(recipes.map(recipe => recipe.name))
  assert.deepEqual(
    stories.filter(({ picture }) => picture?.pattern !== undefined && !names.has(picture.pattern)),
    [],
  )
})

test('counterparts name each other, in different editions, and share section, province and type', () => {
  const lonely = visible.filter(story => {
    const other = story.counterpart === undefined ? undefined : published.get(story.counterpart)
    if (story.counterpart === undefined) return story.edition === 'en'
    return (
      other?.counterpart !== story.key ||
      other.edition === story.edition ||
      other.section !== story.section ||
      other.province !== story.province ||
      other.type !== story.type
    )
  })
  assert.deepEqual(lonely, [])
})

test('a published story is at most a week old and its views never began before it did', () => {
  assert.deepEqual(
    visible.filter(
      ({ publishedHoursAgo: age, viewsPerDay }) => age > 168 || viewsPerDay.length !== Math.ceil(age / 24),
    ),
    [],
  )
})

test('a story is corrected or withdrawn only after it was published', () => {
  const late = [...visible, ...sample.withdrawnStories].filter(
    story => (story.corrected?.hoursAgo ?? 0) >= story.publishedHoursAgo,
  )
  const gone = sample.withdrawnStories.filter(story => story.withdrawn.hoursAgo >= story.publishedHoursAgo)
  assert.deepEqual([...late, ...gone], [])
})

test('a published body has three to twelve blocks and opens with a paragraph, as a dateline stands before it', () => {
  assert.deepEqual(
    visible.filter(({ body }) => body.length < 3 || body.length > 12 || typeof body[0] !== 'string'),
    [],
  )
})

test('a returned story carries the note of an editor', () => {
  const returned = sample.unpublishedStories.filter(story => story.state === 'returned')
  assert.deepEqual(
    returned.filter(({ note }) => people.get(note?.by ?? '')?.role !== 'editor'),
    [],
  )
})

test('a comment is younger than its Persian story', () => {
  assert.deepEqual(
    sample.comments.filter(comment => {
      const story = published.get(comment.story)
      return story?.edition !== 'fa' || comment.minutesAgo >= story.publishedHoursAgo * 60
    }),
    [],
  )
})

test('an answer stands under a published comment of the same story and came after it', () => {
  const stray = sample.comments.filter(({ replyTo, story, minutesAgo }) => {
    const first = replyTo === undefined ? undefined : commentOf.get(replyTo)
    if (replyTo === undefined) return false
    return first?.status !== 'published' || first.story !== story || first.minutesAgo <= minutesAgo
  })
  assert.deepEqual(stray, [])
})

test('a refused comment names its rule and tells its writer why; no other comment does', () => {
  assert.deepEqual(
    sample.comments.filter(({ status, refusedBy, moderatorNote, appealText }) => {
      const refused = status === 'refused' || status === 'appealed'
      const told = refusedBy !== undefined && moderatorNote !== undefined
      return refused !== told || (status === 'appealed') !== (appealText !== undefined)
    }),
    [],
  )
})

test('readers agree with published comments only', () => {
  assert.deepEqual(
    sample.comments.filter(({ status, agreed }) => agreed !== undefined && status !== 'published'),
    [],
  )
})

test('every house rule has been used to refuse a comment', () => {
  const used = new Set(sample.comments.flatMap(({ refusedBy }) => refusedBy ?? []))
  assert.deepEqual([...used].sort(), ['defamation', 'not-persian', 'off-topic'])
})

test('an officer speaks for an office that exists, and an office stands under one that exists', () => {
  const officers = sample.people.filter(({ role }) => role === 'officer')
  assert.deepEqual(
    officers.filter(({ office }) => !offices.has(office ?? '')),
    [],
  )
  assert.deepEqual(
    sample.offices.filter(
      ({ parent, province }) =>
        (province !== null && !provinces.has(province)) || (parent && !offices.has(parent)),
    ),
    [],
  )
})

test('a release is sent by an officer of its own office', () => {
  assert.deepEqual(
    sample.releases.filter(({ office, officer }) => people.get(officer)?.office !== office),
    [],
  )
})

test('an answered release names the editor and, when it was not accepted, the reason', () => {
  const wrong = sample.releases.filter(({ state, answeredBy, reason }) => {
    const answered = ['reading', 'returned', 'accepted', 'declined'].includes(state)
    const explained = ['returned', 'declined', 'withdrawn'].includes(state)
    const editor = answeredBy === undefined ? undefined : people.get(answeredBy)?.role
    return (answered ? editor !== 'editor' : editor !== undefined) || explained !== (reason !== undefined)
  })
  assert.deepEqual(wrong, [])
})

test('an accepted release became a story that names its source and is younger than the release', () => {
  const wrong = sample.releases.filter(({ state, story: key, hoursAgo }) => {
    const story = storyOf.get(key ?? '')
    if (state !== 'accepted') return key !== undefined
    const age = story && 'publishedHoursAgo' in story ? story.publishedHoursAgo : 0
    return story?.sourceLabel === undefined || age >= hoursAgo
  })
  assert.deepEqual(wrong, [])
})

test('a dossier gathers published Persian stories', () => {
  assert.deepEqual(
    sample.dossiers
      .flatMap(({ stories: gathered }) => gathered)
      .filter(key => published.get(key)?.edition !== 'fa'),
    [],
  )
})

test('nobody of the sample has an address outside the example domain', () => {
  assert.deepEqual(
    keys.emails.filter(email => !email.endsWith('@peyk.example')),
    [],
  )
})
