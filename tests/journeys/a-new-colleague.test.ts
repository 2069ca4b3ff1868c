import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fa as account } from '../../src/admin/account/fa.ts'
import { fa as frame } from '../../src/admin/frame/fa.ts'
import { fa as door } from '../../src/admin/sign-in/fa.ts'
import { fa as staff } from '../../src/admin/staff/fa.ts'
import { peopleRefusals } from '../../src/people/refusals.ts'
import { codeFrom } from '../../src/people/testing.ts'
import { openBrowser } from '../set-up/browser.ts'
import { openAgency } from './agency.ts'
import { signIn } from './desk-steps.ts'
import { accept, invite, knock, setUpFactor, type Colleague } from './staff-steps.ts'

// A colleague joins: invitation, second factor, sign-in with a code and with a recovery code, sessions.

const [{ address, accountOf }, { onDesktop, onPhone }] = await Promise.all([openAgency(), openBrowser()])
const administrator = await (await onDesktop({ baseURL: address })).newPage()
const phone = await (await onPhone({ baseURL: address })).newPage()
const desk = await (await onDesktop({ baseURL: address })).newPage()
const shirin: Colleague = {
  name: 'شیرین صادقی',
  email: 'sh.sadeghi@news.example',
  password: 'three words maybe',
}
const told = { link: '', secret: '', recoveryCodes: [''] }

test('an administrator invites an editor, and the link is shown to hand over', async () => {
  await signIn(administrator, accountOf('administrator'))
  told.link = await invite(administrator, shirin)

  assert.match(told.link, /\/admin\/invitation#[a-z2-7]{32}$/)
  await administrator.locator('.waits bdi').getByText(shirin.name, { exact: true }).waitFor()
})

test('a password that everybody tries is refused beside its field, and the link stays open', async () => {
  await accept(phone, told.link, { ...shirin, password: 'password123' })

  await phone.getByText(peopleRefusals['field.common-password']?.fa ?? '').waitFor()
  assert.equal(new URL(phone.url()).hash, '')
})

test('the invited editor chooses a password and is led to a second factor before anything else', async () => {
  await accept(phone, told.link, shirin)
  await phone.getByRole('heading', { name: account.mustHave }).waitFor()
  Object.assign(told, await setUpFactor(phone))

  assert.equal(told.recoveryCodes.length, 10)
  await phone.getByRole('button', { name: frame.signOut }).waitFor()
})

test('the link works no more', async () => {
  await desk.goto(told.link)

  await desk.getByText(peopleRefusals['invitation.not_open']?.fa ?? '').waitFor()
})

test('a wrong code does not open the door, the code of the telephone does', async () => {
  await knock(desk, shirin)
  await desk.getByLabel(door.code, { exact: true }).fill('000000')
  await desk.getByText(peopleRefusals['sign_in.wrong_code']?.fa ?? '').waitFor()
  // A minute later, as it were: the code of the set-up itself is not taken twice.
  await desk
    .getByLabel(door.code, { exact: true })
    .fill(codeFrom(told.secret, new Date(new Date().getTime() + 30_000)))

  await desk.getByRole('button', { name: frame.signOut }).waitFor()
})

test('her sessions are told in words, and the telephone is signed out from the desk', async () => {
  await desk.goto('/admin/account')
  await desk.getByText(account.thisOne, { exact: true }).waitFor()
  await desk.getByText(account.kinds.phone, { exact: false }).first().waitFor()
  await desk.getByRole('button', { name: account.endOthers }).click()
  await desk.getByText(account.endedOthers).waitFor()
  await phone.goto('/admin/')

  await phone.getByRole('heading', { name: door.title }).waitFor()
})

test('without the telephone a recovery code opens the door', async () => {
  await knock(phone, shirin)
  await phone.getByRole('button', { name: door.toRecovery }).click()
  await phone.getByLabel(door.recoveryCode, { exact: true }).fill(told.recoveryCodes[0] ?? '')
  await phone.getByRole('button', { name: door.goOn }).click()

  await phone.getByRole('button', { name: frame.signOut }).waitFor()
})

test('the administrator closes a section to her, with a reason that stays in the log', async () => {
  await administrator.goto('/admin/staff')
  await administrator.getByRole('link', { name: shirin.name }).click()
  const closed = staff.rightIn('ورزش', staff.rights.none)
  await administrator.getByLabel(closed).check()
  await administrator.getByLabel(staff.reason).fill('نوبت شب')
  await administrator.getByRole('button', { name: staff.saveRights }).click()
  await administrator.getByText(staff.saved, { exact: true }).waitFor()
  await administrator.getByRole('link', { name: staff.log }).click()

  await administrator.getByText(staff.because('نوبت شب')).waitFor()
})

test('a forgotten password becomes a new one by a link, and the second factor is asked for as before', async () => {
  await administrator.goto('/admin/staff')
  await administrator.getByRole('link', { name: shirin.name }).click()
  await administrator.getByRole('button', { name: staff.offerReset }).click()
  const shown = administrator.getByRole('group', { name: staff.linkFor(shirin.name) })
  await desk.goto(await shown.locator('.link-made').innerText())
  await desk.getByLabel(door.newPassword, { exact: true }).fill('another three words')
  await desk.getByRole('button', { name: door.setPassword }).click()
  await desk.getByRole('heading', { name: door.title }).waitFor()
  await knock(desk, { ...shirin, password: 'another three words' })

  assert.ok(await desk.getByRole('heading', { name: door.secondStep }).isVisible())
})

test('removed from work, she is at no desk any more', async () => {
  await administrator.getByRole('button', { name: staff.disable }).click()
  const dialog = administrator.getByRole('dialog')
  await dialog.getByRole('button', { name: staff.disable }).click()
  await dialog.waitFor({ state: 'detached' })
  await phone.goto('/admin/')

  await phone.getByRole('heading', { name: door.title }).waitFor()
  await administrator.getByText(staff.disabled).first().waitFor()
})
