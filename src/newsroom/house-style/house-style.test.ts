import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { defaultHouseStyle } from '../../persian/index.ts'
import type { Env } from '../../platform/http/env.ts'
import { FieldProblems } from '../../platform/refusal.ts'
import { bodyOfParagraphs, textOfBody } from '../body.ts'
import { readDeskStory } from '../desk-story-store.ts'
import { openHouseWords } from '../house-words.ts'
import { importPage } from '../import-page.ts'
import { newsroomApi } from '../routes.ts'
import { actingAs, aContent, anActor, aNewsroom, aStorage, aStory, refused } from '../testing.ts'
import { chooseHouseStyle } from './choose-house-style.ts'
import { readHouseStyle } from './house-style-store.ts'
import { houseStyleApi } from './routes.ts'

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)
const editor = await anActor(newsroom, 'editor')
const admin = await anActor(newsroom, 'administrator')
const words = openHouseWords(newsroom)

const app = new OpenAPIHono<Env>()
app.use(async (c, next) => {
  c.set('actor', admin)
  await next()
})
app.route('/', newsroomApi(newsroom, { storage: aStorage(), words }))
app.route('/', houseStyleApi(newsroom))
app.onError((error, c) => c.text(error.message, error instanceof FieldProblems ? 422 : 500))

const send = async (method: string, path: string, body: unknown) =>
  app.request(path, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

/** Plurals and comparatives joined, the ezafe in one letter. */
const another = { plural: 'joined', comparative: 'joined', ezafe: 'composed', quotes: 'keep' } as const
const written = 'کتاب\u200Cهای خانهٔ بزرگ\u200Cتر'
const inAnother = 'کتابهای خان\u06C0 بزرگتر'

test('an editor does not choose how the house spells', async () => {
  await assert.rejects(chooseHouseStyle(actingAs(newsroom, editor), another), refused('access.not_allowed'))
  assert.deepEqual(await readHouseStyle(newsroom), defaultHouseStyle)
})

test('a spelling that is no choice is refused', async () => {
  const { status } = await send('PUT', '/house-style', { ...another, plural: 'upside down' })
  assert.equal(status, 422)
  assert.deepEqual(await readHouseStyle(newsroom), defaultHouseStyle)
})

test('what an administrator chooses is obeyed from the next text on', async () => {
  assert.equal(await repairedText(), written)
  const response = await send('PUT', '/house-style', another)
  assert.deepEqual(await response.json(), another)
  assert.equal(await repairedText(), inAnother)
})

test('the log says what was changed, and nothing when nothing was', async () => {
  await chooseHouseStyle(actingAs(newsroom, admin), another)
  const acts = await db
    .selectFrom('audit_entry')
    .select('detail')
    .where('act', '=', 'choose house style')
    .orderBy('id')
    .execute()
  assert.deepEqual(acts, [
    {
      detail: {
        plural: { from: 'detached', to: 'joined' },
        comparative: { from: 'detached', to: 'joined' },
        ezafe: { from: 'hamza', to: 'composed' },
        quotes: { from: 'guillemets', to: 'keep' },
      },
    },
  ])
})

test('a page that is imported is spelled as the house spells', async () => {
  const sentence = 'پل بیست متر پهنا دارد و همه آن را برای گذشتن از رود می\u200Cپسندند.'
  const text = ['شهردار خبر داد:', 'گشایش پل شهر', sentence, `${sentence} ${written}.`].join('\n')
  const { id } = await importPage(newsroom, { text, publish: false })
  const story = await readDeskStory(newsroom, id)
  assert.ok(story)
  assert.match(textOfBody(story.content.body).join(' '), new RegExp(inAnother))
})

test('the checklist asks for the spelling of the house', async () => {
  const draft = async (paragraph: string) => {
    const content = aContent({ lead: 'پل گشوده شد.', headline: 'پل', body: bodyOfParagraphs([paragraph]) })
    const { id } = await aStory(newsroom, { status: 'draft', content })
    const story = await readDeskStory(newsroom, id)
    return story?.checklist.find(({ name }) => name === 'spelling')?.problem
  }
  assert.equal(await draft(inAnother), null)
  assert.deepEqual((await draft(written))?.facts, { count: 3 })
})

async function repairedText(): Promise<string> {
  const response = await send('POST', '/text/repair', { text: written })
  return z.object({ text: z.string() }).parse(await response.json()).text
}
