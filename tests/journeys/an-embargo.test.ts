import assert from 'node:assert/strict'
import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { fa as deskWords } from '../../src/admin/desk/fa.ts'
import { fa as editorWords } from '../../src/admin/editor/fa.ts'
import { fa as moment } from '../../src/admin/pieces/moment-words/fa.ts'
import { openBrowser } from '../set-up/browser.ts'
import { openAgency } from './agency.ts'
import { noteComplaints } from './complaints.ts'
import * as desk from './desk-steps.ts'
import { correction, embargo as words, page as site, story } from './fa.ts'
import * as reader from './reader-steps.ts'
import { faultsOn } from './soundness.ts'
import { telling } from './telling.ts'

// A story that nobody may know of before its time: seen by a link, scheduled over a restart, corrected, withdrawn.

const [agency, { onDesktop, onPhone }] = await Promise.all([openAgency(), openBrowser()])
const { address: baseURL, accountOf, database } = agency
const then = telling()
const complaints: string[][] = []

const contexts = {
  desk: await onDesktop({ baseURL }),
  phone: await onPhone({ baseURL, ...reader.telephone }),
}
for (const context of Object.values(contexts)) complaints.push(noteComplaints(context, baseURL))
const editor = await contexts.desk.newPage()
const telephone = await contexts.phone.newPage()
let code = ''

then('an editor writes a story under embargo, typing the moment as she would say it', async () => {
  await desk.signIn(editor, accountOf('editor'))
  await desk.beginStory(editor)
  await desk.writeStory(editor)
  await editor.getByLabel(editorWords.embargo).fill(words.nonsense)
  await editor.getByText(moment['not-understood']).waitFor()
  await editor.getByLabel(editorWords.embargo).fill(words.tomorrow)
  await editor.getByText(words.understood).first().waitFor()
  await desk.act(editor, 'submit')
  await desk.isNow(editor, 'in-review')
  await desk.act(editor, 'approve')
  await desk.isNow(editor, 'approved')
  code = /\d+/.exec(await codeOn(editor))?.[0] ?? ''
})

then('it is not published before that, and the screen says why and what to do', async () => {
  await editor.getByRole('button', { name: editorWords.acts.publish, exact: true }).click()
  const dialog = editor.getByRole('dialog')
  await dialog.getByText(editorWords.embargoSchedule).waitFor()
  await desk.passWarnings(dialog)
  await dialog.getByRole('button', { name: editorWords.acts.publish, exact: true }).click()
  await dialog.getByRole('alert').waitFor()
  await editor.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await desk.isNow(editor, 'approved')
  // Chromium calls the refusal an error; it is the only one of the day.
  assert.match(complaints.map(each => each.splice(0).join()).join(), /422.*\/publish/)
})

then('somebody with the preview link reads it on a telephone, and nobody counts that', async () => {
  await editor.getByRole('button', { name: editorWords.previewMake }).click()
  const link = await editor.getByRole('textbox', { name: editorWords.preview }).inputValue()
  await telephone.goto(link)
  await telephone.getByRole('heading', { level: 1, name: story.headline }).waitFor()
  await reader.mustSay(telephone, words.preview, story.lead, story.paragraphs[0], story.caption)
  assert.equal(
    await telephone.evaluate('document.querySelector(".story-picture img").naturalWidth > 0'),
    true,
  )
  assert.deepEqual(await faultsOn(telephone), [])
  await editor.getByRole('button', { name: editorWords.previewRevokeOf('').trim() }).click()
  await editor.getByText(words.revoked).waitFor()
  assert.equal((await telephone.goto(link))?.status(), 404)
  const { rows } = await sql`select 1 from view_hour join story on story.id = view_hour.story_id
    where story.code = ${code}`.execute(database.db)
  assert.deepEqual(rows, [])
})

then('the editor schedules it, picking the day by the keys of the calendar', async () => {
  await editor.getByRole('button', { name: editorWords.acts.schedule, exact: true }).click()
  const dialog = editor.getByRole('dialog')
  const field = dialog.getByRole('textbox', { name: editorWords.scheduleAt })
  const typed = await field.inputValue()
  await dialog.getByRole('button', { name: moment.calendar, exact: true }).click()
  await dialog.getByRole('table', { name: moment.calendar }).waitFor()
  assert.deepEqual(await faultsOn(editor), [])
  await editor.keyboard.press('End')
  await editor.keyboard.press('ArrowDown')
  await editor.keyboard.press('Enter')
  assert.notEqual(await field.inputValue(), typed)
  await desk.passWarnings(dialog)
  await dialog.getByRole('button', { name: editorWords.acts.schedule, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await desk.isNow(editor, 'scheduled')
  await editor.getByText(editorWords.unscheduleFirst).waitFor()
})

then('the desk shows what goes out next and what is under embargo', async () => {
  await editor.goto('/admin/')
  for (const title of [deskWords.scheduled, deskWords.underEmbargo])
    await sectionOn(editor, title).getByRole('link', { name: story.headline }).waitFor()
  assert.equal((await telephone.goto(`/n/${code}`))?.status(), 404)
})

then('its moment comes while the program is down; at the next start it goes out by itself', async () => {
  await sql`update story set embargo_until = now(), scheduled_for = now() where code = ${code}`.execute(
    database.db,
  )
  // A desk that stays open asks again and again while nobody answers.
  await editor.goto('about:blank')
  await agency.restart()
  await editor.goto('/admin/')
  await untilStatus(`/n/${code}`, 200)
  await telephone.goto(`/n/${code}`)
  await telephone.getByRole('heading', { level: 1, name: story.headline }).waitFor()
})

then('two corrections stand under it, each with its date, the latest first', async () => {
  await desk.openStory(editor, story.headline)
  await editor.getByRole('textbox', { name: editorWords.lead }).fill(correction.lead)
  await desk.act(editor, 'correct', correction.note)
  await desk.isNow(editor, 'corrected')
  await desk.act(editor, 'correct', words.secondNote)
  await editor.getByText(words.secondNote).waitFor()
  await telephone.reload()
  await reader.mustSay(telephone, correction.lead, correction.note, words.secondNote, site.correction)
  await telephone.goto('/corrections')
  await reader.mustSay(telephone, correction.note, words.secondNote)
})

then('it is withdrawn, and within two seconds its address says so and why', async () => {
  await desk.act(editor, 'withdraw', words.withdrawal)
  const done = performance.now()
  await untilStatus(`/n/${code}`, 410)
  assert.ok(performance.now() - done < 2000)
  await telephone.goto(`/n/${code}`)
  await reader.mustSay(telephone, words.withdrawal, story.headline)
  for (const path of ['/', '/section/culture']) {
    await telephone.goto(path)
    await reader.mustNotSay(telephone, story.headline)
  }
})

then('no browser has complained', async () => {
  assert.deepEqual(complaints.flat(), [])
})

const codeOn = (page: Page): Promise<string> =>
  page.evaluate<string>(`
  document.querySelector('.editor-bar .nowrap').textContent.replace(/[۰-۹]/g, sign => sign.charCodeAt(0) - 1776)`)

const sectionOn = (page: Page, title: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: title }) })

async function untilStatus(path: string, wanted: number): Promise<void> {
  const late = performance.now() + 10_000
  while ((await fetch(baseURL + path)).status !== wanted)
    assert.ok(performance.now() < late, `no ${wanted} at ${path}`)
}
