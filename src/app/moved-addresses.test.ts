import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { z } from 'zod'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { aNewsroom, aStory } from '../newsroom/testing.ts'
import { systemClock } from '../platform/clock.ts'
import { recorderFor } from '../platform/events.ts'
import { subscriptions } from './subscriptions.ts'
import { aCookieOf, aProgram } from './testing.ts'

// Addresses that readers keep: what was renamed, moved or merged leads on, and every page says the new name at once.

const { db } = await freshDatabase()
const program = await aProgram(db)
after(() => program.stop())
const newsroom = { ...aNewsroom(db), clock: systemClock, events: recorderFor(subscriptions) }
const story = await aStory(newsroom, { content: { topics: ['کاریز'] } })
await aStory(newsroom, { content: { topics: ['قنات'] } })
const cookie = await aCookieOf(program, 'administrator')

const oneNamed = z.object({ id: z.string(), name: z.string().optional() }).transform(one => [one])
const Named = z.array(z.object({ id: z.string(), name: z.string().optional() }))

test('a section that was renamed: pages name it at once, its former page and feed lead on', async () => {
  assert.match(await read('/'), /جامعه/)
  const [section] = await ask('GET', '/sections/tree')
  const naming = { slug: 'people', nameFa: 'مردم', nameEn: 'People', state: 'open' }
  await ask('PUT', `/sections/${section?.id ?? ''}`, naming)

  assert.match(await read('/'), /href="\/section\/people">مردم/)
  assert.deepEqual(await leadsTo('/section/society'), [301, '/section/people'])
  assert.deepEqual(await leadsTo('/en/section/society'), [301, '/en/section/people'])
  assert.deepEqual(await leadsTo('/section/society/feed/rss.xml'), [301, '/section/people/feed/rss.xml'])
})

test('a hidden section leaves the navigation; its page and its stories stay', async () => {
  const [section] = await ask('GET', '/sections/tree')
  const naming = { slug: 'people', nameFa: 'مردم', nameEn: 'People', state: 'hidden' }
  await ask('PUT', `/sections/${section?.id ?? ''}`, naming)

  assert.doesNotMatch(await read('/about'), /\/section\/people/)
  assert.match(await read('/section/people'), new RegExp(`/news/${story.code}/`))
})

test('a topic that was merged leads to the one that stands for it, with its feed', async () => {
  const topics = await ask('GET', '/topics?edition=fa')
  const idOf = (name: string): string => topics.find(topic => topic.name === name)?.id ?? ''
  await ask('POST', `/topics/${idOf('کاریز')}/merge`, { into: idOf('قنات') })

  const [from, into] = ['کاریز', 'قنات'].map(encodeURIComponent)
  assert.deepEqual(await leadsTo(`/topic/${from}`), [301, `/topic/${into}`])
  assert.deepEqual(await leadsTo(`/topic/${from}/feed/atom.xml`), [301, `/topic/${into}/feed/atom.xml`])
  assert.match(await read(`/topic/${into}`), new RegExp(`/news/${story.code}/`))
})

async function read(path: string): Promise<string> {
  return (await program.app.request(path)).text()
}

async function leadsTo(path: string): Promise<[number, string | null]> {
  const { status, headers } = await program.app.request(path)
  return [status, headers.get('location')]
}

async function ask(method: string, path: string, order?: object): Promise<z.infer<typeof Named>> {
  const response = await program.app.request(`/api/v1${path}`, {
    method,
    headers: { cookie, 'content-type': 'application/json' },
    ...(order === undefined ? {} : { body: JSON.stringify(order) }),
  })
  const answer: unknown = await response.json()
  return z
    .union([Named, z.object({ topics: Named }).transform(({ topics }) => topics), oneNamed])
    .parse(answer)
}
