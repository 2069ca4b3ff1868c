import type { Page } from 'playwright-core'
import { fa as words } from '../../src/admin/network/fa.ts'
import { fa as unsaved } from '../../src/admin/unsaved/fa.ts'
import { crash } from './crash.ts'
import { loseAnswer } from './lose-answer.ts'
import { release } from './fa.ts'

// What officers and the desk do with releases, told by the words on the screens.

/** The answers to the first two saves are lost on the way: it is still one release, and nobody's but the officer's. */
export async function writeRelease(page: Page): Promise<void> {
  await loseAnswer(page, 'POST', '**/api/v1/releases')
  await loseAnswer(page, 'PUT', '**/api/v1/releases/*')
  await page.getByRole('link', { name: words.newRelease }).click()
  await page.getByLabel(words.headline).fill(release.headline)
  await page.getByLabel(words.lead, { exact: true }).fill(release.lead)
  await bodyOn(page).fill(release.text)
  await page.getByLabel(words.section).selectOption(release.section)
  await page.getByText(words.saving.away).waitFor()
  await page.getByLabel(words.contact, { exact: true }).fill(release.contact)
  await page.getByText(words.saving.saved).waitFor()
}

const bodyOn = (page: Page) => page.getByRole('textbox', { name: words.body, exact: true })

/**
 * Writes on while no answer comes from the server, and loses the page; what was written is offered and taken.
 * @returns the page in its stead.
 */
export async function addToRelease(page: Page, text: string): Promise<Page> {
  const saving = '**/api/v1/releases/*'
  await page.route(saving, (route, asked) => (asked.method() === 'PUT' ? undefined : route.fallback()))
  await pressAct(page, 'write')
  await bodyOn(page).fill(`${release.text} ${text}`)
  await isKeptIn(page, text)
  const [path, again] = [page.url(), await page.context().newPage()]
  await crash(page)
  await again.goto(path)
  await pressAct(again, 'write')
  await again.getByRole('button', { name: unsaved.take }).click()
  await bodyOn(again).getByText(text).waitFor()
  return again
}

/** Waits until the browser holds what was typed. */
async function isKeptIn(page: Page, text: string): Promise<void> {
  const isKept = `JSON.stringify(localStorage).includes(${JSON.stringify(text)})`
  while (!(await page.evaluate<boolean>(isKept))) await page.waitForTimeout(50)
}

/** Comes to the desk anew and opens the release from the list. */
export async function openRelease(page: Page): Promise<void> {
  await page.goto('/admin/releases')
  await page.getByRole('link', { name: release.headline }).click()
  await page.getByRole('heading', { name: release.headline }).waitFor()
}

const keyOf = { return: '4', accept: '3' } as const

export async function pressAct(page: Page, act: keyof typeof words.acts): Promise<void> {
  await page.getByRole('button', { name: words.acts[act], exact: true }).click()
}

/** Answers by the keyboard, in the dialog that an act's key opens. */
export async function answer(page: Page, act: 'return' | 'accept', note?: string): Promise<void> {
  await page.keyboard.press(keyOf[act])
  const dialog = page.getByRole('dialog')
  if (note !== undefined) await dialog.getByRole('textbox').fill(note)
  await dialog.getByRole('button', { name: words.acts[act], exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** Waits for the mark of the release's status, in the words of who looks. */
export const releaseIs = (page: Page, status: string): Promise<void> =>
  page.getByText(status, { exact: true }).first().waitFor()
