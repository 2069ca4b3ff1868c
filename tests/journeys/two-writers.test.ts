import assert from 'node:assert/strict'
import type { BrowserContext, Page } from 'playwright-core'
import { fa as conflict } from '../../src/admin/conflict/fa.ts'
import { fa as editorWords } from '../../src/admin/editor/fa.ts'
import { fa as revisions } from '../../src/admin/revisions/fa.ts'
import { fa as notes } from '../../src/admin/passages/fa.ts'
import { fa as pasteWords } from '../../src/admin/pasting/fa.ts'
import { fa as unsavedWords } from '../../src/admin/unsaved/fa.ts'
import { openBrowser } from '../set-up/browser.ts'
import { openAgency } from './agency.ts'
import { ofMessenger, ofMessengerPage, ofPage, ofWord, ofWordTable, paste } from './clipboards.ts'
import { crash } from './crash.ts'
import * as desk from './desk-steps.ts'
import { pasted, story, writers } from './fa.ts'
import { loseAnswer } from './lose-answer.ts'
import { faultsOn } from './soundness.ts'
import { telling } from './telling.ts'

// Nothing that is written is lost: texts from elsewhere, two writers at once, a dropped network, a browser that dies, a server
// that dies.

const [{ address: baseURL, accountOf, kill, restart }, { onDesktop }] = await Promise.all([
  openAgency(),
  openBrowser(),
])
const then = telling()
const reportersBrowser = await onDesktop({ baseURL })
const reporter = await reportersBrowser.newPage()
const editor = await (await onDesktop({ baseURL })).newPage()
let storyUrl = ''

then('a text of Word is told apart, put in its place in one step, and back in one', async () => {
  await desk.signIn(reporter, accountOf('reporter'))
  await desk.beginUntitled(reporter)
  await paste(desk.bodyOn(reporter), ofWord(pasted))
  await reporter.getByRole('button', { name: pasteWords.place }).click()
  await hasHeadline(reporter, pasted.lines[1])
  assert.equal(await reporter.getByLabel(editorWords.kicker).inputValue(), pasted.lines[0])
  assert.equal(await reporter.getByLabel(editorWords.sourceLabel).inputValue(), pasted.sourceLabel)
  assert.deepEqual(await desk.blocksOf(reporter), [`P ${pasted.body}`, `UL ${pasted.points.join('')}`])
  await desk.bodyOn(reporter).press('Control+z')
  await hasHeadline(reporter, '')
  assert.equal(await desk.bodyOn(reporter).getByText(pasted.lines[1]).count(), 1)
  await desk.bodyOn(reporter).press('Control+Shift+z')
  await hasHeadline(reporter, pasted.lines[1])
  await reporter.getByRole('button', { name: pasteWords.putBack }).click()
  await hasHeadline(reporter, '')
})

then('a message and a page of the web are told apart, and nothing else of them comes in', async () => {
  await desk.emptyBody(reporter)
  await paste(desk.bodyOn(reporter), ofMessenger(pasted.lines, pasted.channel))
  await reporter.getByText(pasteWords.leftOut('۳')).click()
  await reporter.getByText('@sepidar_news').last().waitFor()
  assert.deepEqual(await faultsOn(reporter), [])
  await desk.emptyBody(reporter)
  await paste(desk.bodyOn(reporter), ofPage(pasted.fromPage, pasted.menu))
  await reporter.getByRole('button', { name: pasteWords.place }).click()
  await hasHeadline(reporter, pasted.fromPage[0])
  assert.equal(await desk.bodyOn(reporter).locator('a').count(), 1)
  assert.equal(await desk.bodyOn(reporter).locator('a').getAttribute('href'), 'https://example.com/a')
  assert.equal(await desk.bodyOn(reporter).locator('img, script, iframe, [style], [onclick]').count(), 0)
  assert.notEqual(await reporter.title(), 'taken')
  await desk.isSaved(reporter)
})

then(
  'a table of Word keeps its merged cells and nothing that only held its widths; a sign is no picture',
  async () => {
    await desk.emptyBody(reporter)
    await paste(desk.bodyOn(reporter), ofWordTable(pasted.table))
    const table = desk.bodyOn(reporter).locator('table')
    assert.equal(await table.locator('tr').count(), 3)
    assert.equal(await table.locator('[colspan="2"]').innerText(), pasted.table.head)
    assert.equal(await table.locator('[rowspan="2"]').innerText(), pasted.table.side)
    assert.equal(await table.locator('td, th').count(), 4)
    await desk.emptyBody(reporter)
    await paste(desk.bodyOn(reporter), ofMessengerPage(pasted.lines))
    await desk.bodyOn(reporter).getByText('🔴').first().waitFor()
    assert.equal(await desk.bodyOn(reporter).locator('img').count(), 0)
  },
)

then('a text that no story holds is refused with a sentence, and what was there stays', async () => {
  const before = await desk.blocksOf(reporter)
  await paste(desk.bodyOn(reporter), { text: `${pasted.body}\n`.repeat(20_000) })
  await reporter.getByText(pasteWords.tooLong('۱۵۰٬۰۰۰')).waitFor()
  assert.deepEqual(await desk.blocksOf(reporter), before)
  await desk.leaveStory(reporter)
})

then('while a reporter writes, lost half-spaces are shown and mended one by one', async () => {
  await desk.beginStory(reporter)
  await desk.addParagraph(reporter, writers.misspelt)
  await reporter.getByRole('button', { name: writers.mendedWord }).first().click()
  await desk.bodyOn(reporter).getByText(writers.mended).waitFor()
})

then('a save whose answer is lost on the way is no conflict of a writer with herself', async () => {
  await loseAnswer(reporter, 'PUT', '**/draft')
  await reporter.getByRole('textbox', { name: editorWords.lead }).fill(story.lead)
  await reporter.getByText(editorWords.away).waitFor()
  await desk.addParagraph(reporter, story.paragraphs[0])
  await desk.isSaved(reporter)
})

then('an editor takes the pen over with the text of the reporter before her', async () => {
  storyUrl = reporter.url()
  await desk.signIn(editor, accountOf('editor'))
  // Without a network nobody can tell her that the pen is taken.
  await reportersBrowser.setOffline(true)
  await editor.goto(storyUrl)
  await editor.getByRole('button', { name: editorWords.penTake }).click()
  await desk.bodyOn(editor).getByText(story.paragraphs[0]).waitFor()
})

then('the editor saves while the reporter has no network and goes on writing', async () => {
  await reporter.getByLabel(editorWords.headline, { exact: true }).fill(writers.mine)
  await reporter.getByLabel(editorWords.kicker).fill(story.kicker)
  await reporter.getByText(editorWords.away).waitFor()
  await editor.getByLabel(editorWords.headline, { exact: true }).fill(writers.theirs)
  await desk.addParagraph(editor, story.paragraphs[1])
  await desk.isSaved(editor)
})

then(
  'with the network back the reporter sees both texts and what disagrees, and nothing is overwritten',
  async () => {
    await reportersBrowser.setOffline(false)
    await reporter.getByRole('radiogroup', { name: conflict.parts.headline }).waitFor()
    assert.equal(await reporter.getByRole('radiogroup').count(), 1)
    assert.deepEqual(await faultsOn(reporter), [])
  },
)

then('she keeps her headline, and the paragraph of the editor is there too', async () => {
  await reporter.getByLabel(conflict.mineStays).check()
  await reporter.getByRole('button', { name: /ساختن نسخهٔ/ }).click()
  await desk.bodyOn(reporter).getByText(story.paragraphs[1]).waitFor()
  await hasHeadline(reporter, writers.mine)
  assert.equal(await reporter.getByLabel(editorWords.kicker).inputValue(), story.kicker)
})

then('a browser that dies with unsaved words offers them when its owner comes back', async () => {
  await reporter.getByRole('button', { name: editorWords.penTake }).click()
  await reporter.getByText(editorWords.penMine).waitFor()
  await editor.getByRole('status').getByText(writers.penTaken).waitFor({ timeout: 4000 })
  await reportersBrowser.setOffline(true)
  await desk.addParagraph(reporter, story.added)
  await reporter.getByText(editorWords.away).waitFor()
  const again = await reopened(reportersBrowser, reporter)
  await again.getByRole('button', { name: unsavedWords.take }).click()
  await desk.bodyOn(again).getByText(story.added).waitFor()
  await desk.isSaved(again)
  await again.reload()
  await desk.bodyOn(again).getByText(story.added).waitFor()
})

then('while the server is dead she writes on, and its return saves all of it', async () => {
  const [page] = reportersBrowser.pages().slice(-1)
  assert.ok(page)
  await page.getByText(editorWords.penMine).waitFor()
  await kill()
  await desk.addParagraph(page, writers.whileDead)
  await page.getByText(editorWords.away).waitFor()
  await restart()
  await desk.isSaved(page)
  await page.reload()
  await desk.bodyOn(page).getByText(writers.whileDead).waitFor()
})

then('the revisions tell who changed which words, and an older one comes back with its reason', async () => {
  await editor.goto(`${storyUrl}/revisions`)
  await editor.locator('ins').getByText(story.added).waitFor()
  assert.equal(await editor.locator('.page-head time').count(), 2)
  assert.deepEqual(await faultsOn(editor), [])
  await editor.getByLabel(revisions.why).fill(writers.why)
  await editor.getByRole('button', { name: /بازگرداندن، چون نسخهٔ/ }).click()
  await editor.getByText(writers.why).waitFor()
  await editor.goto(storyUrl)
  await desk.bodyOn(editor).getByText(story.paragraphs[1]).waitFor()
  assert.equal(await desk.bodyOn(editor).getByText(story.added).count(), 0)
})

then(
  'a note on a passage outlives its page unsent, and stays with the passage that the reporter rewrites',
  async () => {
    await desk.bodyOn(editor).getByText(story.paragraphs[1]).click({ clickCount: 3 })
    await editor.getByRole('button', { name: notes.begin }).click()
    await editor.getByLabel(notes.words, { exact: true }).fill(writers.note)
    await editor.reload()
    await editor.getByRole('button', { name: unsavedWords.take }).click()
    await editor.getByRole('button', { name: notes.write }).click()
    await editor.getByRole('article', { name: writers.note }).waitFor()
    assert.deepEqual(await faultsOn(editor), [])
    const [page] = reportersBrowser.pages()
    assert.ok(page)
    // Whoever stays on the story takes a pen that its writer puts down, if only for the turn of a page.
    await editor.goto('about:blank')
    await page.goto(storyUrl)
    await page.locator('.noted').waitFor()
    await page.getByText(editorWords.penMine).waitFor()
    await page.locator('.noted').click()
    await page.keyboard.insertText(writers.mended)
    const placed = page.waitForResponse(response => response.url().endsWith('/place'))
    await desk.isSaved(page)
    assert.equal((await placed).status(), 200)
    await page.getByLabel(notes.answer).fill(writers.why)
    await page.getByRole('button', { name: notes.sendAnswer }).click()
    await page.getByRole('button', { name: notes.settle }).click()
    await page.getByText(notes.settledNotes('۱')).click()
    await page.getByText(writers.why).last().waitFor()
    const removing = page.getByRole('button', { name: `${notes.remove} ${writers.why}` })
    await removing.click()
    assert.deepEqual(await faultsOn(page), [])
    await page.getByRole('dialog').getByRole('button', { name: notes.remove }).click()
    await removing.waitFor({ state: 'hidden' })
    await editor.goto(storyUrl)
    await editor.getByText(notes.settledNotes('۱')).click()
    await editor.getByRole('button', { name: new RegExp(writers.mended) }).waitFor()
  },
)

async function hasHeadline(page: Page, headline: string): Promise<void> {
  assert.equal(await page.getByLabel(editorWords.headline, { exact: true }).inputValue(), headline)
}

/** The page is gone without a word to the server; later its owner opens the story in the same browser. */
async function reopened(browser: BrowserContext, page: Page): Promise<Page> {
  const path = page.url()
  await crash(page)
  await browser.setOffline(false)
  const again = await browser.newPage()
  await again.goto(path)
  return again
}
