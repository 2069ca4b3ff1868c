import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { openBrowser } from '../set-up/browser.ts'
import { openAgency } from './agency.ts'
import { noteComplaints } from './complaints.ts'
import { byPhone as said, page as words, tracking } from './fa.ts'
import * as reader from './reader-steps.ts'
import { faultsOn } from './soundness.ts'
import { telling } from './telling.ts'

// A reader on a telephone with a bad network: nothing written is lost, nothing is sent twice, and what was sent is hers.

const [{ address: baseURL, accountOf, database }, { onPhone }] = await Promise.all([
  openAgency(),
  openBrowser(),
])
const context = await onPhone({ baseURL, ...reader.telephone })
const complaints = noteComplaints(context, baseURL)
const then = telling()
let page: Page
let tracked: string
let id: string

const text = () => page.getByRole('textbox', { name: words.text, exact: true })
const send = () => page.getByRole('button', { name: words.send })

then('what is written stays when the network is gone, and comes back after the tab was closed', async () => {
  page = await context.newPage()
  await page.goto('/section/culture')
  await page.getByRole('link', { name: said.story }).first().click()
  await text().fill(said.finglish)
  await page.getByText(said.left).waitFor()
  await context.setOffline(true)
  await send().click()
  await page.getByText(said.failed).waitFor()
  await context.setOffline(false)
  const address = page.url()
  await page.close()
  page = await context.newPage()
  await page.goto(address)
  assert.equal(await text().inputValue(), said.finglish)
  complaints.splice(0)
})

then('a text in Latin letters is warned about before it is sent, on a page that is sound', async () => {
  await pause(3000)
  await send().click()
  await page.getByRole('alert').filter({ hasText: said.notPersian }).waitFor()
  await page.getByRole('button', { name: said.sendAnyway }).waitFor()
  assert.equal(await text().inputValue(), said.finglish)
  assert.deepEqual(await faultsOn(page), [])
  complaints.splice(0)
})

then(
  'rewritten and sent twice in a hurry it is one comment, and nothing of it stays on the telephone',
  async () => {
    await text().fill(said.persian)
    await send().dblclick()
    await page.getByText(tracking.arrived).waitFor()
    tracked = page.url()
    const rows = await database.db
      .selectFrom('comment')
      .select('id')
      .where('text', '=', said.persian)
      .execute()
    id = rows[0]?.id ?? ''
    assert.equal(rows.length, 1)
    assert.deepEqual(
      await page.evaluate(`Object.keys(localStorage).filter(key => key.startsWith('peyk.draft'))`),
      [],
    )
  },
)

then(
  'two seconds after a moderator said yes it stands under the story, and its link leads the focus to it',
  async () => {
    await approve(id)
    await pause(2000)
    await page.goto(`/news/${await codeOfComment()}`)
    await reader.mustSay(page, said.persian)
    await page.goto('about:blank')
    await page.goto(`/news/${await codeOfComment()}/comment/${id}`)
    assert.equal(await page.evaluate('document.activeElement.id'), `c-${id}`)
  },
)

then('agreeing counts once, also when the reader thinks again, and the button remembers', async () => {
  const comment = page.locator(`#c-${id}`)
  // The second thought is there before the first was answered.
  await page.evaluate(`document.querySelectorAll('#c-${id} button').forEach(button => button.click())`)
  await comment.getByRole('button', { name: said.disagree, pressed: true }).waitFor()
  await page.reload()
  assert.deepEqual(await comment.getByRole('button').allInnerTexts(), [said.agreedNone, said.disagreedOne])
  assert.equal(await comment.getByRole('button', { name: said.disagree, pressed: true }).count(), 1)
})

then('erased by its writer it is gone from the story and from the tracking page', async () => {
  await page.goto(tracked)
  await page.getByText(said.erase).first().click()
  await page.getByRole('button', { name: said.erase }).click()
  await page.getByText(said.erased).waitFor()
  await reader.mustNotSay(page, said.persian)
  const story = await fetch(new URL(`/news/${await codeOfComment()}/comment/${id}`, baseURL))
  assert.equal(story.status, 404)
  assert.deepEqual(complaints, [])
})

async function codeOfComment(): Promise<number> {
  const row = await database.db
    .selectFrom('comment')
    .innerJoin('story', 'story.id', 'comment.story_id')
    .select('story.code')
    .where('comment.id', '=', id)
    .executeTakeFirstOrThrow()
  return Number(row.code)
}

/** As the desk does it, without its screen. */
async function approve(commentId: string): Promise<void> {
  const { email, password } = accountOf('moderator')
  const headers = { 'content-type': 'application/json', origin: baseURL }
  const door = await fetch(`${baseURL}/api/v1/sign-in`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ email, password }),
  })
  const cookie = door.headers
    .getSetCookie()
    .map(each => each.split(';')[0])
    .join('; ')
  const answer = await fetch(`${baseURL}/api/v1/comments/${commentId}/decision`, {
    method: 'POST',
    headers: { ...headers, cookie },
    body: JSON.stringify({ verdict: 'publish' }),
  })
  assert.equal(answer.ok, true)
}
