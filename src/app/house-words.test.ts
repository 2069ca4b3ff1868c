import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { z } from 'zod'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { bodyOfParagraphs } from '../newsroom/index.ts'
import { aStory } from '../newsroom/testing.ts'
import { subscriptions } from './subscriptions.ts'
import { aCookieOf, aProgram } from './testing.ts'

const { db } = await freshDatabase()
const program = await aProgram(db)
after(() => program.stop())
const reporter = await aCookieOf(program, 'reporter')
const system = { ...program.context, actor: { kind: 'system', reason: 'test' } as const }

test('every act that changes what readers see of a story changes what is learnt', () => {
  const learnt = subscriptions.filter(({ learn }) => learn !== undefined).map(({ event }) => event)
  assert.deepEqual(learnt, ['story.published', 'story.corrected', 'story.updated', 'story.withdrawn'])
})

test('the editor knows a name once two stories with it are published', async () => {
  const content = { body: bodyOfParagraphs(['گزارش بهین\u200Cگاز از زمستان منتشر شد.']) }
  await aStory(system, { content })
  await aStory(system, { content })
  await aCookieOf(program, 'editor') // any act makes this node look at what was committed
  await program.words.settled()
  const response = await program.app.request('/api/v1/text/repair', {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: reporter },
    body: JSON.stringify({ text: 'بهین گاز آمد' }),
  })
  assert.equal(z.object({ text: z.string() }).parse(await response.json()).text, 'بهین\u200Cگاز آمد')
})
