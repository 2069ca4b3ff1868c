import type { Page } from 'playwright-core'
import { fa as words } from '../../src/admin/network/fa.ts'
import { release } from './fa.ts'

// What officers and the desk do with releases, told by the words on the screens.

export async function writeRelease(page: Page): Promise<void> {
  await page.getByRole('link', { name: words.newRelease }).click()
  await page.getByLabel(words.headline).fill(release.headline)
  await page.getByLabel(words.lead).fill(release.lead)
  await page.getByLabel(words.body).fill(release.text)
  await page.getByLabel(words.section).selectOption(release.section)
  await page.getByLabel(words.contact).fill(release.contact)
}

export async function addToRelease(page: Page, text: string): Promise<void> {
  await pressAct(page, 'write')
  await page.getByLabel(words.body).fill(`${release.text}\n\n${text}`)
}

/** Comes to the desk anew and opens the release from the list. */
export async function openRelease(page: Page): Promise<void> {
  await page.goto('/admin/releases')
  await page.getByRole('link', { name: release.headline }).click()
  await page.getByRole('heading', { name: release.headline }).waitFor()
}

export async function pressAct(page: Page, act: keyof typeof words.acts): Promise<void> {
  await page.getByRole('button', { name: words.acts[act], exact: true }).click()
}

/** Answers in the dialog that an act opens. */
export async function answer(page: Page, act: 'return' | 'accept', note?: string): Promise<void> {
  await pressAct(page, act)
  const dialog = page.getByRole('dialog')
  if (note !== undefined) await dialog.getByRole('textbox').fill(note)
  await dialog.getByRole('button', { name: words.acts[act], exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** Waits for the mark of the release's status, in the words of who looks. */
export const releaseIs = (page: Page, status: string): Promise<void> =>
  page.getByText(status, { exact: true }).first().waitFor()
