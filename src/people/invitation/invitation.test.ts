import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { readCredential } from '../credential-store.ts'
import { disablePerson } from '../disable-person.ts'
import { isPassword } from '../password/password.ts'
import { readRights } from '../rights/right-store.ts'
import { actingAs, aMember, aPeopleContext, faulty, latestActs, password, refused } from '../testing.ts'
import { acceptInvitation, declineInvitation, mustBeOpen } from './accept-invitation.ts'
import { listOpenInvitations } from './invitation-store.ts'
import { invitePerson } from './invite-person.ts'
import { offerReset } from './offer-reset.ts'
import { revokeInvitation } from './revoke-invitation.ts'

const { db } = await freshDatabase()
const context = aPeopleContext(db)
const administrator = actingAs(context, await aMember(context, 'administrator', 'هما رستمی'))
const editor = actingAs(context, await aMember(context, 'editor'))
const order = (email: string) => ({ name: 'شیرین صادقی', email, role: 'reporter' }) as const
const tokenIn = (link: string): string => link.split('#')[1] ?? ''
const invited = async (email: string) => tokenIn((await invitePerson(administrator, order(email))).link)
const day = 24 * 60 * 60 * 1000

test('only an administrator invites', async () => {
  await assert.rejects(invitePerson(editor, order('a@peyk.example')), refused('access.not_allowed'))
})

test('an invitation without a name to an address that is none is refused, both told at once', async () => {
  await assert.rejects(
    invitePerson(administrator, { name: ' ', email: 'nowhere', role: 'reporter' }),
    faulty('name required', 'email malformed'),
  )
})

test('nobody is invited who has an account', async () => {
  const { email } = await aMember(context)
  await assert.rejects(invitePerson(administrator, order(email)), refused('person.email_taken'))
})

test('an officer is given no rights in the newsroom', async () => {
  const rights = { usual: 'publish', readersNeeded: null, exceptions: {} } as const
  await assert.rejects(
    invitePerson(administrator, { ...order('b@peyk.example'), role: 'officer', rights }),
    faulty('exceptions not-of-newsroom'),
  )
})

test('a link that was never made opens nothing', async () => {
  await assert.rejects(mustBeOpen(context, 'nosuchtoken'), refused('invitation.not_open'))
})

test('a password that is short, common or made of one’s own name is refused, and the link stays open', async () => {
  const token = await invited('shirin.sadeghi@peyk.example')
  const withPassword = (chosen: string) => acceptInvitation(context, { token, password: chosen })

  await assert.rejects(withPassword('7letter'), faulty('password too-short'))
  await assert.rejects(withPassword('Password123'), faulty('password common-password'))
  // Not in our own list of what is tried first, but in everybody's.
  await assert.rejects(withPassword('Apokalipsis'), faulty('password common-password'))
  await assert.rejects(withPassword('abababababab'), faulty('password common-password'))
  await assert.rejects(withPassword('shirinsadeghi1'), faulty('password own-word'))
  assert.equal((await mustBeOpen(context, token)).name, 'شیرین صادقی')
})

test('the invited person reads who invites her, chooses name and password, and has the account', async () => {
  const token = await invited('new@peyk.example')
  const { inviterName, role } = await mustBeOpen(context, token)
  await acceptInvitation(context, { token, name: 'شیرین صادقی\u200Cنژاد', password })
  const account = await readCredential(context, 'new@peyk.example')

  assert.deepEqual([inviterName, role, account?.role], ['هما رستمی', 'reporter', 'reporter'])
  assert.ok(await isPassword(account?.passwordHash ?? '', password))
  assert.deepEqual(await latestActs(context, 2), ['accept invitation', 'invite person'])
})

test('a link works once', async () => {
  const token = await invited('once@peyk.example')
  await acceptInvitation(context, { token, password })

  await assert.rejects(acceptInvitation(context, { token, password }), refused('invitation.not_open'))
})

test('of two who use one link at the same moment, one joins', async () => {
  const token = await invited('race@peyk.example')
  const both = await Promise.allSettled([
    acceptInvitation(context, { token, password }),
    acceptInvitation(context, { token, password }),
  ])

  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
})

test('a link that was taken back, declined or replaced opens nothing', async () => {
  const { id, link } = await invitePerson(administrator, order('back@peyk.example'))
  await revokeInvitation(administrator, id)
  const declined = await invited('no@peyk.example')
  await declineInvitation(context, declined)
  const replaced = await invited('twice@peyk.example')
  await invited('twice@peyk.example')

  await assert.rejects(mustBeOpen(context, tokenIn(link)), refused('invitation.not_open'))
  await assert.rejects(mustBeOpen(context, declined), refused('invitation.not_open'))
  await assert.rejects(mustBeOpen(context, replaced), refused('invitation.not_open'))
  await assert.rejects(revokeInvitation(administrator, id), refused('invitation.not_open'))
})

test('a link works for seven days', async () => {
  const token = await invited('late@peyk.example')
  const later = { ...context, clock: { now: () => new Date(context.clock.now().getTime() + 7 * day) } }

  await assert.rejects(acceptInvitation(later, { token, password }), refused('invitation.not_open'))
})

test('only a hash of the token is kept', async () => {
  const token = await invited('hash@peyk.example')
  const rows = await db.selectFrom('invitation').selectAll().execute()

  assert.ok(rows.length > 0)
  assert.equal(JSON.stringify(rows).includes(token), false)
})

test('rights given with an invitation are the account’s', async () => {
  const rights = { usual: 'read', readersNeeded: 2, exceptions: {} } as const
  const { link } = await invitePerson(administrator, { ...order('rights@peyk.example'), rights })
  await acceptInvitation(context, { token: tokenIn(link), password })
  const account = await readCredential(context, 'rights@peyk.example')

  assert.deepEqual(await readRights(context, account?.id ?? ''), rights)
})

test('open invitations are listed with who made them', async () => {
  await invited('listed@peyk.example')
  const [newest] = await listOpenInvitations(context)

  assert.deepEqual([newest?.email, newest?.inviterName], ['listed@peyk.example', 'هما رستمی'])
})

test('only an administrator makes a link for a new password, and not for a disabled account', async () => {
  const { id } = await aMember(context)
  await assert.rejects(offerReset(editor, id), refused('access.not_allowed'))
  await disablePerson(context, id)
  await assert.rejects(offerReset(administrator, id), refused('person.disabled'))
})

test('with the link somebody chooses a new password, once, and the old one is worth nothing', async () => {
  const { id, email } = await aMember(context)
  const token = tokenIn((await offerReset(administrator, id)).link)
  await acceptInvitation(context, { token, password: 'another long password' })
  const hash = (await readCredential(context, email))?.passwordHash ?? ''

  assert.equal(await isPassword(hash, password), false)
  assert.ok(await isPassword(hash, 'another long password'))
  await assert.rejects(acceptInvitation(context, { token, password }), refused('invitation.not_open'))
  assert.deepEqual(await latestActs(context, 2), ['reset password', 'offer password reset'])
})

test('who is disabled before the link is used does not come back by it', async () => {
  const { id } = await aMember(context)
  const token = tokenIn((await offerReset(administrator, id)).link)
  await disablePerson(context, id)

  await assert.rejects(acceptInvitation(context, { token, password }), refused('invitation.not_open'))
})
