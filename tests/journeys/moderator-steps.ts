import type { Page } from 'playwright-core'
import { fa as words } from '../../src/admin/moderation/fa.ts'

// What moderators do in the queue of comments, told by the words on the screen.

interface Said {
  name: string
  text: string
}

/** Chooses a comment with the mouse and refuses it by the button of a house rule. */
export async function refuse(page: Page, said: Said, why: { rule: string; note: string }): Promise<void> {
  await inQueue(page, said).click()
  await underReview(page).getByLabel(words.note).fill(why.note)
  await underReview(page).getByRole('button', { name: why.rule }).click()
  await page.getByText(words.refused(said.name, why.rule)).waitFor()
}

/** Chooses a comment and approves it without touching the mouse. */
export async function approveByKeyboard(page: Page, said: Said): Promise<void> {
  await openByKeyboard(page, said)
  await page.keyboard.press('Enter')
  await page.getByText(words.approved(said.name)).waitFor()
}

/** Opens a comment of the queue from the keyboard. */
export async function openByKeyboard(page: Page, said: Said): Promise<void> {
  await inQueue(page, said).focus()
  await page.keyboard.press('Enter')
  await underReview(page).getByText(said.text).waitFor()
}

export const inQueue = (page: Page, { text }: Said) =>
  page
    .getByRole('region', { name: words.queuePane, exact: true })
    .getByRole('button')
    .filter({ hasText: text })
    .first()

export const underReview = (page: Page) => page.getByRole('region', { name: words.underReview })
