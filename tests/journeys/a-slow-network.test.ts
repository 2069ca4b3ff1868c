import assert from 'node:assert/strict'
import { once, EventEmitter } from 'node:events'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { openBrowser } from '../set-up/browser.ts'
import { openAgency } from './agency.ts'
import * as desk from './desk-steps.ts'
import { story } from './fa.ts'

// What staff see when the answers of the server come late and in another order than they were asked for.

const [{ address: baseURL, accountOf }, { onDesktop }] = await Promise.all([openAgency(), openBrowser()])

test('a submitted story stays submitted when an answer from before that arrives late', async () => {
  const reporter = await (await onDesktop({ baseURL })).newPage()
  await desk.signIn(reporter, accountOf('reporter'))
  await desk.beginStory(reporter)
  const old = await holdOldAnswer(reporter)
  await desk.addParagraph(reporter, story.added)
  await desk.act(reporter, 'submit')
  await desk.isNow(reporter, 'in-review')
  await old.arrives()
  assert.equal(await desk.mayStill(reporter, 'submit'), false)
})

/** How a story stood is read before it is submitted, and told to the page only after that. */
async function holdOldAnswer(page: Page): Promise<{ arrives: () => Promise<void> }> {
  const turn = new EventEmitter()
  const isRead = once(turn, 'read')
  const storyPath = /\/api\/v1\/stories\/[0-9a-f-]+$/
  await page.route(/\/submit$/, async route => {
    await isRead
    await route.continue()
  })
  await page.route(storyPath, async route => {
    const response = await route.fetch()
    turn.emit('read')
    await once(turn, 'let go')
    await route.fulfill({ response }).catch(() => undefined)
  })
  return {
    async arrives() {
      await page.unroute(storyPath)
      turn.emit('let go')
      await pause(500)
    },
  }
}
