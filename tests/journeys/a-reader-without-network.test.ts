import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { openBrowser } from '../set-up/browser.ts'
import { openAgency } from './agency.ts'
import { byPhone, withoutNetwork as said } from './fa.ts'
import * as reader from './reader-steps.ts'
import { telling } from './telling.ts'

// A reader whose network comes and goes: votes, saves, reads on without it, and never sees what was taken back.

const [{ address: baseURL, accountOf }, { onPhone }] = await Promise.all([openAgency(), openBrowser()])
const context = await onPhone({ baseURL, ...reader.telephone, serviceWorkers: 'allow' })
const then = telling()
let page: Page
let path: string

then('a vote with its reason is counted, and a story is saved', async () => {
  page = await context.newPage()
  await page.goto('/section/culture')
  await page.getByRole('link', { name: byPhone.story }).first().click()
  path = new URL(page.url()).pathname
  await page.getByText(said.reason).click()
  await page.getByRole('textbox', { name: said.reasonField }).fill(said.why)
  await reader.vote(page, 'yes')
  await page.getByRole('button', { name: said.save }).click()
  await page.getByRole('button', { name: said.saved, pressed: true }).waitFor()
  await page.evaluate(untilKept)
})

then('without a network the story and the own list open, and another page says what there is', async () => {
  await context.setOffline(true)
  await page.goto(path)
  await reader.mustSay(page, byPhone.story)
  await page.goto('/my-stories')
  assert.equal(await page.getByRole('link', { name: byPhone.story }).count(), 2)
  await page.goto('/section/sport')
  await reader.mustSay(page, said.offline)
})

then('a withdrawn story is gone with a network, and afterwards without one too', async () => {
  await withdraw()
  await context.setOffline(false)
  const answer = await page.goto(path)
  assert.equal(answer?.status(), 410)
  await page.evaluate(untilForgotten)
  await context.setOffline(true)
  await page.goto(path)
  await reader.mustSay(page, said.offline)
})

/** In the page, which knows no end of waiting of its own: half a minute. */
const until = (condition: string): string => `(async () => {
  const late = performance.now() + 30_000
  while (!(${condition})) {
    if (performance.now() > late) throw new Error('never: ' + ${JSON.stringify(condition)})
    await new Promise(resolve => setTimeout(resolve, 50))
  }
})()`
const untilKept = until(
  `await (await caches.open('saved')).match(location.pathname) && await caches.match('/offline')`,
)
const untilForgotten = until(`(await caches.match(location.pathname)) === undefined`)

/** As the desk does it, without its screen. */
async function withdraw(): Promise<void> {
  const { email, password } = accountOf('editor')
  const headers = { 'content-type': 'application/json', origin: baseURL }
  const send = (address: string, cookie: string, body: unknown) =>
    fetch(`${baseURL}/api/v1${address}`, {
      method: 'POST',
      headers: { ...headers, cookie },
      body: JSON.stringify(body),
    })
  const door = await send('/sign-in', '', { email, password })
  const cookie = door.headers
    .getSetCookie()
    .map(each => each.split(';')[0])
    .join('; ')
  const id = /data-story="([^"]+)"/.exec(await (await fetch(baseURL + path)).text())?.[1] ?? ''
  const answer = await send(`/stories/${id}/withdraw`, cookie, { note: said.note })
  assert.equal(answer.ok, true)
}
