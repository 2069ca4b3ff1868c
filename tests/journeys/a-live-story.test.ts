import assert from 'node:assert/strict'
import { fa as editor } from '../../src/admin/editor/fa.ts'
import { fa as live } from '../../src/admin/live/fa.ts'
import { fa as unsaved } from '../../src/admin/unsaved/fa.ts'
import { openBrowser } from '../set-up/browser.ts'
import { openAgency } from './agency.ts'
import * as desk from './desk-steps.ts'
import { liveStory as words } from './fa.ts'
import { noteComplaints } from './complaints.ts'
import { faultsOn } from './soundness.ts'
import { telling } from './telling.ts'

// A live story: the desk writes, and a reader who is reading already sees it, corrected and taken back, over a restart.

const [agency, { onDesktop, onPhone }] = await Promise.all([openAgency(), openBrowser()])
const { address: baseURL, accountOf } = agency
const then = telling()
const contexts = { desk: await onDesktop({ baseURL }), phone: await onPhone({ baseURL }) }
const complaints = noteComplaints(contexts.phone, baseURL)
const writer = await contexts.desk.newPage()
const reader = await contexts.phone.newPage()
const waits = reader.locator('.live-new')

then('a reader opens the live story of the day from its section', async () => {
  await reader.goto('/section/iran')
  await reader.getByRole('link', { name: words.headline }).first().click()
  await reader.getByText(words.goesOn).waitFor()
  assert.deepEqual(await faultsOn(reader), [])
})

then('an editor finds its desk and writes an entry; the reader is told within five seconds', async () => {
  await desk.signIn(writer, accountOf('editor'))
  await writer.goto(`/admin/stories`)
  await writer.getByRole('link', { name: words.headline }).first().click()
  await writer.getByRole('link', { name: editor.liveDesk }).click()
  await writer.getByLabel(live.headline).fill(words.first)
  await writer.getByRole('button', { name: live.send }).click()
  await writer.getByText(live.sent).waitFor()

  await waits.waitFor({ timeout: 5000 })
  assert.equal(await reader.getByRole('heading', { name: words.first }).count(), 0)
  await waits.click()
  await reader.getByRole('heading', { name: words.first }).waitFor()
  assert.deepEqual(await faultsOn(writer), [])
})

then('a correction is seen in its place, with what it corrects', async () => {
  await writer.getByRole('button', { name: live.correctOf(words.first) }).click()
  const dialog = writer.getByRole('dialog')
  await dialog.getByLabel(live.headline).fill(words.corrected)
  await dialog.getByLabel(live.correctNote).fill(words.note)
  await dialog.getByRole('button', { name: live.saveCorrection }).click()
  await dialog.waitFor({ state: 'detached' })
  await writer.getByText(live.history).click()
  await writer.locator('ins').first().waitFor()

  await reader.getByRole('heading', { name: words.corrected }).waitFor({ timeout: 5000 })
  await reader.getByText(words.note).waitFor()
})

then(
  'words that were typed and not sent outlive their page and a restart; the reader is told again',
  async () => {
    await writer.getByLabel(live.headline).fill(words.second)
    // Chromium says that the connection was lost, and is right.
    await agency.restart()
    complaints.splice(0)
    await writer.reload()
    await writer.getByRole('button', { name: unsaved.take }).click()
    await writer.getByRole('button', { name: live.send }).click()
    await writer.getByText(live.sent).waitFor()

    await waits.waitFor({ timeout: 15_000 })
  },
)
