import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { newId } from '../../platform/ids.ts'
import { createStory } from '../create-story.ts'
import { listStories } from '../list-store.ts'
import { readStory } from '../public-story-store.ts'
import { actingAs, aContent, aNewsroom, anActor, aStory, faulty, refused } from '../testing.ts'
import { listAuthors, listBylines, readAuthor } from './author-store.ts'
import { saveAuthor, type AuthorOrder } from './save-author.ts'

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)
const reporter = await anActor(newsroom, 'reporter')
const editor = actingAs(newsroom, await anActor(newsroom, 'editor'))

const anAuthor = (given: Partial<AuthorOrder> = {}): AuthorOrder => ({
  nameFa: 'سمانه رستگار',
  nameEn: 'Samaneh Rastgar',
  roleFa: 'خبرنگار فرهنگ',
  roleEn: 'Culture reporter',
  aboutFa: 'از پیشه\u200Cهای دستی می\u200Cنویسد.',
  aboutEn: '',
  pictureId: null,
  personId: null,
  ...given,
})

test('a reporter makes no authors', async () => {
  await assert.rejects(saveAuthor(actingAs(newsroom, reporter), anAuthor()), refused('access.not_allowed'))
})

test('everything that is wrong with an author is said at once', async () => {
  await assert.rejects(
    saveAuthor(editor, anAuthor({ nameFa: '', nameEn: ' ', pictureId: newId(), personId: newId() })),
    faulty('nameFa required', 'nameEn required', 'slug malformed', 'pictureId unknown', 'personId unknown'),
  )
})

test('an author keeps the former address, and two never share one, nor an account', async () => {
  const personId = reporter.kind === 'person' ? reporter.id : null
  const { id: authorId } = await saveAuthor(editor, anAuthor({ slug: 'rastgar', personId }))
  await assert.rejects(saveAuthor(editor, anAuthor({ slug: 'rastgar' })), refused('author.slug_taken'))
  await assert.rejects(saveAuthor(editor, anAuthor({ personId })), refused('author.person_taken'))

  await saveAuthor(editor, { ...anAuthor({ slug: 'samaneh-rastgar', personId }), authorId })

  assert.equal((await readAuthor(newsroom, 'rastgar'))?.slug, 'samaneh-rastgar')
  assert.equal(await readAuthor(newsroom, 'nobody'), undefined)
})

test('a story names only authors that exist', async () => {
  const order = {
    edition: 'fa' as const,
    kind: 'news' as const,
    section: 'society',
    province: null,
    content: aContent({ authors: [newId()] }),
  }
  await aStory(newsroom)
  await assert.rejects(createStory(newsroom, order), faulty('authors unknown'))
})

test('several authors stand under a story in their order, and on the page of each', async () => {
  const one = await saveAuthor(editor, anAuthor({ nameFa: 'آرش نیک\u200Cمنش', nameEn: 'Arash Nikmanesh' }))
  const other = await saveAuthor(editor, anAuthor({ nameFa: 'پریسا دل\u200Cآرام', nameEn: 'Parisa Delaram' }))
  const byHand = await aStory(newsroom, { content: { byline: 'آرش نیک\u200Cمنش' } })
  const story = await aStory(newsroom, { content: { authors: [other.id, one.id], byline: 'گروه عکس' } })

  const found = await readStory(newsroom, story.code)

  assert.deepEqual(found.found === 'story' && found.story.authors.map(({ name }) => name), [
    'پریسا دل\u200Cآرام',
    'آرش نیک\u200Cمنش',
  ])
  const names = ['پریسا دل\u200Cآرام', 'آرش نیک\u200Cمنش', 'گروه عکس']
  assert.deepEqual((await listBylines(newsroom, [story.id])).get(story.id), names)
  const by = { authorId: one.id, names: [one.nameFa, one.nameEn] }
  const listed = await listStories(newsroom, { edition: 'fa', by, limit: 5 })
  assert.deepEqual(new Set(listed.map(({ id }) => id)), new Set([byHand.id, story.id]))
})

test('authors stand by the Persian alphabet', async () => {
  await saveAuthor(editor, anAuthor({ nameFa: 'الفبا گیتی', nameEn: 'Alefba Giti' }))
  await saveAuthor(editor, anAuthor({ nameFa: 'الفبا یاسمن', nameEn: 'Alefba Yasaman' }))
  await saveAuthor(editor, anAuthor({ nameFa: 'الفبا پونه', nameEn: 'Alefba Pouneh' }))
  await saveAuthor(editor, anAuthor({ nameFa: 'الفبا کیوان', nameEn: 'Alefba Keyvan' }))

  const names = (await listAuthors(newsroom)).map(({ nameFa }) => nameFa)

  assert.deepEqual(
    names.filter(name => name.startsWith('الفبا')),
    ['الفبا پونه', 'الفبا کیوان', 'الفبا گیتی', 'الفبا یاسمن'],
  )
})
