import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { createStory } from '../create-story.ts'
import { listStories } from '../list-store.ts'
import { listSections, readSection, sectionFormerlyAt } from '../section-store.ts'
import { actingAs, aContent, aNewsroom, anActor, aStory, faulty, refused } from '../testing.ts'
import { changeSection } from './change-section.ts'
import { createSection } from './create-section.ts'
import { placeSection } from './place-section.ts'

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)
const editor = actingAs(newsroom, await anActor(newsroom, 'editor'))
const admin = actingAs(newsroom, await anActor(newsroom, 'administrator'))

const sport = await createSection(admin, { slug: 'sport', nameFa: 'ورزش', nameEn: 'Sport' })
const football = await createSection(admin, {
  slug: 'football',
  nameFa: 'فوتبال',
  nameEn: 'Football',
  parentId: sport.id,
})
const science = await createSection(admin, { slug: 'science', nameFa: 'دانش', nameEn: 'Science' })

const order = async (): Promise<string[]> => (await listSections(newsroom)).map(({ slug }) => slug)

test('an editor arranges no sections', async () => {
  const naming = { slug: 'x', nameFa: 'گروه', nameEn: 'Section' }
  await assert.rejects(createSection(editor, naming), refused('access.not_allowed'))
  await assert.rejects(
    changeSection(editor, { ...naming, sectionId: sport.id, state: 'closed' }),
    refused('access.not_allowed'),
  )
  await assert.rejects(
    placeSection(editor, { sectionId: sport.id, parentId: null, place: 0 }),
    refused('access.not_allowed'),
  )
})

test('everything that is wrong with a name is said at once', async () => {
  await assert.rejects(
    createSection(admin, { slug: 'Not a slug', nameFa: '', nameEn: ' ' }),
    faulty('slug malformed', 'nameFa required', 'nameEn required'),
  )
})

test('sections stand in two levels and no deeper', async () => {
  const third = { slug: 'third', nameFa: 'سوم', nameEn: 'Third', parentId: football.id }
  await assert.rejects(createSection(admin, third), refused('section.too_deep'))
  await assert.rejects(
    placeSection(admin, { sectionId: sport.id, parentId: science.id, place: 0 }),
    refused('section.too_deep'),
  )
})

test('a section moves before its neighbours, and takes those under it along', async () => {
  assert.deepEqual(await order(), ['sport', 'football', 'science'])

  await placeSection(admin, { sectionId: science.id, parentId: null, place: 0 })

  assert.deepEqual(await order(), ['science', 'sport', 'football'])
})

test('the page of a section shows the stories of those under it', async () => {
  const story = await aStory(newsroom, { section: 'football' })

  const shown = await listStories(newsroom, { edition: 'fa', section: 'sport', limit: 5 })

  assert.deepEqual(
    shown.map(({ id }) => id),
    [story.id],
  )
})

test('a section with another address is found by the former one, and a new section takes that over', async () => {
  const change = { sectionId: science.id, nameFa: 'دانش و فناوری', nameEn: 'Science', state: 'open' as const }
  await assert.rejects(changeSection(admin, { ...change, slug: 'sport' }), refused('section.slug_taken'))

  await changeSection(admin, { ...change, slug: 'knowledge' })

  assert.equal((await sectionFormerlyAt(newsroom, 'science'))?.slug, 'knowledge')
  await createSection(admin, { slug: 'science', nameFa: 'علم', nameEn: 'Science' })
  assert.equal(await sectionFormerlyAt(newsroom, 'science'), undefined)
})

test('a closed section takes no new stories, and keeps those it has', async () => {
  const naming = { slug: 'football', nameFa: 'فوتبال', nameEn: 'Football' }
  await changeSection(admin, { ...naming, sectionId: football.id, state: 'closed' })

  const story = {
    edition: 'fa' as const,
    kind: 'news' as const,
    section: 'football',
    province: null,
    content: aContent(),
  }
  await assert.rejects(createStory(newsroom, story), faulty('section closed'))
  assert.equal((await listStories(newsroom, { edition: 'fa', section: 'football', limit: 5 })).length, 1)
  assert.equal((await readSection(newsroom, 'football'))?.state, 'closed')
})
