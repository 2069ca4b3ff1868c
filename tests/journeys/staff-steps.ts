import type { Page } from 'playwright-core'
import { fa as account } from '../../src/admin/account/fa.ts'
import { fa as door } from '../../src/admin/sign-in/fa.ts'
import { fa as staff } from '../../src/admin/staff/fa.ts'
import { fa as words } from '../../src/admin/words/fa.ts'
import { codeFrom } from '../../src/people/testing.ts'

// What an administrator and a new colleague do, told by the words on their screens.

export interface Colleague {
  name: string
  email: string
  password: string
}

/** Invites an editor on the staff screen; gives back the link that is shown once. */
export async function invite(page: Page, { name, email }: Colleague): Promise<string> {
  await page.goto('/admin/staff/invitations')
  await page.getByLabel(staff.name, { exact: true }).fill(name)
  await page.getByLabel(staff.email).fill(email)
  await page.getByLabel(staff.role).selectOption({ label: words.roles.editor })
  await page.getByRole('button', { name: staff.makeLink }).click()
  return page
    .getByRole('group', { name: staff.linkFor(name) })
    .locator('.link-made')
    .innerText()
}

/** Opens the link, chooses a password and goes on to the desk's door. */
export async function accept(page: Page, link: string, { password }: Colleague): Promise<void> {
  await page.goto(link)
  await page.getByLabel(door.newPassword, { exact: true }).fill(password)
  await page.getByRole('button', { name: door.accept }).click()
}

/** Sets up the second factor that the role asks for; the key is what an authenticator would be told. */
export async function setUpFactor(page: Page): Promise<{ secret: string; recoveryCodes: string[] }> {
  const key = await page.getByRole('group', { name: account.secret }).innerText()
  const secret = key.replaceAll(' ', '')
  await page.getByLabel(account.code).fill(codeFrom(secret, new Date()))
  await page.getByRole('button', { name: account.confirm }).click()
  await page.getByRole('heading', { name: account.recoveryTitle }).waitFor()
  const recoveryCodes = await page.locator('.recovery-codes li').allInnerTexts()
  await page.getByRole('button', { name: account.kept }).click()
  return { secret, recoveryCodes }
}

/** E-mail and password, then the second step is asked for. */
export async function knock(page: Page, { email, password }: Colleague): Promise<void> {
  await page.goto('/admin/')
  await page.getByLabel(door.email).fill(email)
  await page.getByLabel(door.password, { exact: true }).fill(password)
  await page.getByRole('button', { name: door.signIn }).click()
  await page.getByLabel(door.code, { exact: true }).waitFor()
}
