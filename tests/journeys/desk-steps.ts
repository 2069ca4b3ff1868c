import type { Locator, Page } from 'playwright-core'
import sharp from 'sharp'
import { fa as frame } from '../../src/admin/frame/fa.ts'
import { fa as door } from '../../src/admin/sign-in/fa.ts'
import { fa as editor } from '../../src/admin/editor/fa.ts'
import { fa as stories } from '../../src/admin/stories/fa.ts'
import { fa as words } from '../../src/admin/words/fa.ts'
import type { Account } from './agency.ts'
import { story } from './fa.ts'

// What staff do on their screens, told by the words on them.

export async function signIn(page: Page, { email, password }: Account): Promise<void> {
  await page.goto('/admin/')
  await page.getByLabel(door.email).fill(email)
  await page.getByLabel(door.password, { exact: true }).fill(password)
  await page.getByRole('button', { name: door.signIn }).click()
  await page.getByRole('button', { name: frame.signOut }).waitFor()
}

/** Begins a story and opens it in its editor. */
export async function beginStory(page: Page): Promise<void> {
  await page.getByRole('link', { name: stories.newStory }).click()
  await page.getByLabel(stories.section).selectOption(story.section)
  await page.getByLabel(stories.headline).fill(story.headline)
  await page.getByRole('button', { name: stories.begin }).click()
  await page.getByText(editor.penMine).waitFor()
}

/** Begins a story that has no headline yet. */
export async function beginUntitled(page: Page): Promise<void> {
  await page.getByRole('link', { name: stories.newStory }).click()
  await page.getByLabel(stories.section).selectOption(story.section)
  await page.getByRole('button', { name: stories.begin }).click()
  await page.getByText(editor.penMine).waitFor()
}

export async function writeStory(page: Page): Promise<void> {
  await writeWords(page)
  await addPicture(page)
}

/** Everything of the story but its picture. */
export async function writeWords(page: Page): Promise<void> {
  await page.getByLabel(editor.kicker).fill(story.kicker)
  await page.getByRole('textbox', { name: editor.lead }).fill(story.lead)
  await bodyOn(page).click()
  await page.keyboard.insertText(story.paragraphs[0])
  await page.keyboard.press('Enter')
  await page.keyboard.insertText(story.paragraphs[1])
  await page.getByLabel(editor.province).selectOption(story.province)
  await page.getByLabel(editor.topics, { exact: true }).fill(story.topic)
  await page.getByLabel(editor.topics, { exact: true }).press('Enter')
}

async function addPicture(page: Page): Promise<void> {
  await page.getByLabel(editor.pictureFile).setInputFiles({
    name: 'tile.png',
    mimeType: 'image/png',
    buffer: await aPicture(),
  })
  await page.getByLabel(editor.pictureAlt).fill(story.alt)
  await page.getByLabel(editor.pictureCredit).fill(story.credit)
  await page.getByRole('button', { name: editor.pictureAdd }).click()
  await page.getByLabel(editor.pictureCaption).fill(story.caption)
}

const aPicture = (): Promise<Buffer> =>
  sharp({ create: { width: 1200, height: 800, channels: 3, background: '#2a6f97' } })
    .png()
    .toBuffer()

export async function addParagraph(page: Page, text: string): Promise<void> {
  // A text that is still only for reading takes a click and no writing.
  await bodyOn(page).and(page.locator('[contenteditable="true"]')).click()
  await page.keyboard.press('Control+End')
  // A browser tells an editor of a moved caret at its next frame; nobody's hands are quicker than that.
  await page.evaluate('new Promise(done => requestAnimationFrame(() => setTimeout(done, 50)))')
  await page.keyboard.press('Enter')
  await page.keyboard.insertText(text)
}

export const bodyOn = (page: Page): Locator => page.getByRole('textbox', { name: editor.body, exact: true })

/** Each block of the body: what element it is, and its words. */
export const blocksOf = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(
    `[...document.querySelectorAll('.is-body > *')].map(block => block.tagName + ' ' + block.textContent)`,
  )

export async function emptyBody(page: Page): Promise<void> {
  await bodyOn(page).press('Control+a')
  await bodyOn(page).press('Delete')
}

type Act = keyof typeof editor.acts

/** Presses an act of the editor's bar; where the desk asks first, writes the note and presses it again. */
export async function act(page: Page, name: Act, note?: string): Promise<void> {
  await page.getByRole('button', { name: editor.acts[name], exact: true }).click()
  if (!asked.includes(name)) return
  const dialog = page.getByRole('dialog')
  if (note !== undefined) await dialog.getByRole('textbox').fill(note)
  await passWarnings(dialog)
  await dialog.getByRole('button', { name: editor.acts[name], exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** Says that the warnings of the checklist were read, where it has any. */
export async function passWarnings(dialog: Locator): Promise<void> {
  const knowingly = dialog.getByRole('checkbox', { name: editor.passKnowingly })
  if ((await knowingly.count()) > 0) await knowingly.check()
}

const asked: readonly Act[] = ['return', 'publish', 'correct', 'update', 'withdraw']

/** Waits until the editor's bar shows this status. */
export const isNow = (page: Page, status: keyof typeof words.statuses): Promise<void> =>
  page.getByText(words.statuses[status], { exact: true }).first().waitFor()

/** Is this act among those that the editor's bar offers? */
export const mayStill = (page: Page, name: Act): Promise<boolean> =>
  page.getByRole('button', { name: editor.acts[name], exact: true }).isVisible()

/** Waits until everything written is saved. */
export const isSaved = (page: Page): Promise<void> =>
  page
    .getByText(/^ذخیره شد/)
    .first()
    .waitFor()

/** Opens a story from the list of all stories. */
export async function openStory(page: Page, headline: string): Promise<void> {
  await page
    .getByRole('navigation', { name: frame.departments })
    .getByRole('link', { name: frame.stories })
    .click()
  await page.getByRole('link', { name: headline }).click()
  await page.getByText(editor.penMine).waitFor()
}

/** Puts the pen down by leaving the story. */
export async function leaveStory(page: Page): Promise<void> {
  const nav = page.getByRole('navigation', { name: frame.departments })
  await nav.getByRole('link', { name: frame.stories }).click()
  await page.getByRole('heading', { name: stories.title }).waitFor()
}
