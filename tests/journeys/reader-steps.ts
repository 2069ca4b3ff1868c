import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { page as words, tracking } from './fa.ts'

// What readers do, told by the words on the pages.

// Browsers of people, by their names: what calls itself headless is counted as a program, not as a reader.
const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0'
export const telephone = { userAgent: `Mozilla/5.0 (Linux; Android 14) ${chrome} Mobile Safari/537.36` }
export const computer = { userAgent: `Mozilla/5.0 (X11; Linux x86_64) ${chrome} Safari/537.36` }

export async function vote(page: Page, answer: 'yes' | 'no'): Promise<void> {
  const form = page.getByRole('form').filter({ hasText: words.question })
  await form.getByRole('button', { name: words[answer], exact: true }).click()
  await form.getByRole('status').filter({ hasText: words.thanks }).waitFor()
}

export interface Tracked {
  code: string
  address: string
}

/** Without script a form that comes back within three seconds is asked to wait. */
export const notInAHurry = (): Promise<void> => pause(3000)

/** Sends a comment by the form under the story. @returns the code and the address its sender was shown. */
export async function comment(page: Page, { name, text }: { name: string; text: string }): Promise<Tracked> {
  await page.getByRole('textbox', { name: words.name }).fill(name)
  await page.getByRole('textbox', { name: words.text, exact: true }).fill(text)
  await page.getByRole('button', { name: words.send }).click()
  const shown = await page.getByRole('status').filter({ hasText: tracking.arrived }).innerText()
  const code = /\b[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}\b/.exec(shown)?.[0]
  const address = /http:\S+\/comment\/\S+/.exec(shown)?.[0]
  assert.ok(code !== undefined && address !== undefined, `no code and address in: ${shown}`)
  return { code, address }
}

/** Fails with what the page says instead. */
export async function mustSay(page: Page, ...sentences: readonly string[]): Promise<void> {
  const text = await page.getByRole('main').innerText()
  const missing = sentences.filter(sentence => !text.includes(sentence))
  assert.deepEqual(missing, [], `${page.url()} says: ${text}`)
}

export async function mustNotSay(page: Page, sentence: string): Promise<void> {
  assert.doesNotMatch(await page.getByRole('main').innerText(), new RegExp(sentence))
}
