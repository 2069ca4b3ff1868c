import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { correctStory, readStory } from '../newsroom/index.ts'
import { aContent, aNewsroom, aStory } from '../newsroom/testing.ts'
import { newsArticleOf } from './news-article.ts'

const { db } = await freshDatabase()
const context = aNewsroom(db)

async function publicStory(code: number) {
  const found = await readStory(context, code)
  assert.equal(found.found, 'story')
  return found.story
}

test('a story says to machines what it says to readers', async () => {
  const { code } = await aStory(context, {
    province: 'yazd',
    content: { byline: 'سمانه رستگار', topics: ['پل'] },
  })

  const [article, breadcrumbs] = newsArticleOf(await publicStory(code), 'https://peyk.example')

  assert.equal(article?.['@type'], 'NewsArticle')
  assert.equal(article['headline'], 'پل تازهٔ شهر گشوده شد')
  assert.equal(article['datePublished'], '2026-11-22T08:30:00.000Z')
  assert.deepEqual(article['author'], {
    '@type': 'Person',
    name: 'سمانه رستگار',
    url: `https://peyk.example/author/${encodeURIComponent('سمانه رستگار')}`,
  })
  assert.deepEqual(article['keywords'], ['پل'])
  assert.match(String(article['url']), new RegExp(`^https://peyk\\.example/news/${code}/[%A-Z0-9a-z-]+$`))
  assert.equal(breadcrumbs?.['@type'], 'BreadcrumbList')
})

test('a correction moves the date of the last change and says what was wrong', async () => {
  const story = await aStory(context)
  context.clock.moveTo(new Date('2026-11-22T10:00:00Z'))
  await correctStory(context, {
    storyId: story.id,
    basedOn: story.revisionId,
    content: aContent(),
    note: 'شمار پایه\u200Cها درست شد.',
  })

  const [article] = newsArticleOf(await publicStory(story.code), 'https://peyk.example')

  assert.equal(article?.['dateModified'], '2026-11-22T10:00:00.000Z')
  assert.deepEqual(article['correction'], [
    {
      '@type': 'CorrectionComment',
      text: 'شمار پایه\u200Cها درست شد.',
      datePublished: '2026-11-22T10:00:00.000Z',
    },
  ])
})

test('the pictures in a text are told after the one above it', async () => {
  const { code } = await aStory(context)
  const story = await publicStory(code)
  const picture = (end: number) => ({
    id: `00000000-0000-7000-8000-00000000f10${end}`,
    stamp: '0123456789',
    width: 1600,
    height: 800,
    thumbhash: '',
    alt: `pattern ${end}`,
    credit: '',
  })
  const placed = [picture(2), picture(3)].map(({ id }) => ({
    type: 'picture' as const,
    attrs: { pictureId: id },
    content: [],
  }))
  const [article] = newsArticleOf(
    {
      ...story,
      picture: picture(1),
      pictures: [picture(3), picture(2)],
      body: { type: 'doc', content: [{ type: 'gallery', content: placed }] },
    },
    'https://peyk.example',
  )

  assert.deepEqual(
    article?.['image'],
    [1, 2, 3].map(end => ({
      '@type': 'ImageObject',
      url: `https://peyk.example/media/${picture(end).id}/0123456789/whole-1280.webp`,
      width: 1280,
      height: 640,
      caption: `pattern ${end}`,
    })),
  )
})
