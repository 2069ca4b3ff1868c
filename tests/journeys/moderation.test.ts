import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fa as words } from '../../src/admin/moderation/fa.ts'
import { openBrowser } from '../set-up/browser.ts'
import { openAgency } from './agency.ts'
import { signIn } from './desk-steps.ts'
import { moderated } from './fa.ts'
import { inQueue, openByKeyboard, underReview } from './moderator-steps.ts'

// A moderator at a desk, by the keyboard alone, and an editor who helps her from a telephone.

const [{ address, accountOf }, { onDesktop, onPhone }] = await Promise.all([openAgency(), openBrowser()])
const [desk, street] = await Promise.all([onDesktop({ baseURL: address }), onPhone({ baseURL: address })])
const [moderator, editor] = await Promise.all([desk.newPage(), street.newPage()])
const { accusing, advert, question, asked } = moderated

test('a decision with a note is made by keys, taken back by a key, and the note is still there', async () => {
  await signIn(moderator, accountOf('moderator'))
  await moderator.goto('/admin/comments')
  await openByKeyboard(moderator, accusing)
  await moderator.keyboard.press('4')
  await moderator.keyboard.insertText(accusing.note)
  await moderator.keyboard.press('Escape')
  await moderator.keyboard.press('1')
  await moderator.getByText(words.refused(accusing.name, words.rules['defamation'] ?? '')).waitFor()
  assert.equal(await inQueue(moderator, accusing).count(), 0)
  const [undo, later] = await Promise.all([
    moderator.getByRole('button', { name: words.undo }).boundingBox(),
    moderator.getByRole('button', { name: words.later }).boundingBox(),
  ])
  assert.ok((undo?.y ?? 0) >= (later?.y ?? 0) + (later?.height ?? 0), 'the line of undoing covers no button')

  await moderator.keyboard.press('0')

  await underReview(moderator).getByText(accusing.text).waitFor()
  assert.equal(await underReview(moderator).getByLabel(words.note).inputValue(), accusing.note)
})

test('all that say the same are shown first, and then decided at once', async () => {
  await openByKeyboard(moderator, advert)
  await moderator.keyboard.press('9')
  await moderator.getByText(words.alikeChosen('۳')).waitFor()
  await moderator.keyboard.press('Escape')
  await moderator.keyboard.press('9')

  await moderator
    .getByRole('button', { name: words.alikeRefuse('۳', words.rules['off-topic'] ?? '') })
    .press('Enter')

  await moderator.getByText(words.refusedAll('۳', words.rules['off-topic'] ?? '')).waitFor()
  await inQueue(moderator, advert).waitFor({ state: 'detached' })
})

test('what is decided while the server is away is sent when it is back', async () => {
  await openByKeyboard(moderator, question)
  await desk.setOffline(true)
  await moderator.keyboard.press('Enter')
  await moderator.getByText(words.unsent('۱')).waitFor()

  await desk.setOffline(false)

  await moderator.getByText(words.unsent('۱')).waitFor({ state: 'detached' })
  await moderator.goto('/admin/comments?list=published')
  await inQueue(moderator, question).waitFor()
})

test('a colleague is asked by a key, sees who reads what, and decides under her thumb', async () => {
  await moderator.goto('/admin/comments')
  await openByKeyboard(moderator, accusing)
  await moderator.keyboard.press('5')
  await moderator.getByLabel(words.askNote).fill(accusing.note)
  await moderator.getByRole('button', { name: words.askDo }).press('Enter')
  await inQueue(moderator, accusing).waitFor({ state: 'detached' })
  await openByKeyboard(moderator, asked)
  await signIn(editor, accountOf('editor'))
  await editor.goto('/admin/comments')
  await editor.getByRole('button', { name: words.toQueue, exact: true }).tap()
  await inQueue(editor, asked).getByText(words.heldBy(moderated.moderator)).waitFor()

  await editor.goto('/admin/comments?list=second-opinion')
  await editor.getByRole('button', { name: words.toQueue, exact: true }).tap()
  await inQueue(editor, accusing).tap()
  await underReview(editor).getByText(accusing.note).first().waitFor()
  await underReview(editor)
    .getByRole('button', { name: words.rules['defamation'] ?? '' })
    .tap()

  await editor.getByText(words.refused(accusing.name, words.rules['defamation'] ?? '')).waitFor()
})

test('a masked number is shown again by a key, and the history says by whom', async () => {
  await moderator.goto('/admin/comments?list=published')
  await openByKeyboard(moderator, moderated.masked)
  await moderator.keyboard.press('7')

  await underReview(moderator).getByText(words.acts.lifted).waitFor()
  await underReview(moderator).getByText(words.acts.masked).waitFor()
})
