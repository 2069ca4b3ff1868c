import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { actingAs, aNewsroom, anActor, faulty, refused } from '../newsroom/testing.ts'
import { changeOffice } from './change-office.ts'
import { inviteOfficer, seatInvited } from './invite-officer.ts'
import type { OfficeOrder } from './office.ts'
import { readOffice } from './office-store.ts'
import { listOfficers } from './officer-store.ts'
import { reachOf } from './reach.ts'
import { anEditor, anOffice, anOfficerOf } from './testing.ts'
import { verifyOffice } from './verify-office.ts'

const { db } = await freshDatabase()
const context = aNewsroom(db)
const administrator = actingAs(context, await anActor(context, 'administrator'))
const editor = await anEditor(context)
const order = (slug: string, given: Partial<OfficeOrder> = {}): OfficeOrder => ({
  slug,
  name: 'راهداری',
  kind: 'province',
  province: null,
  parent: null,
  contact: '',
  ...given,
})
const above = await anOffice(context)
const below = await anOffice(context, { parent: above.slug })
const officeIdsOf = async (officer: typeof editor | Awaited<ReturnType<typeof anOfficerOf>>) => {
  const reach = await reachOf(officer)
  return reach.side === 'office' ? reach.officeIds : []
}

test('an editor changes, verifies and invites nobody', async () => {
  await assert.rejects(changeOffice(editor, order(below.slug)), refused('access.not_allowed'))
  await assert.rejects(
    verifyOffice(editor, { office: below.slug, isVerified: true }),
    refused('access.not_allowed'),
  )
  await assert.rejects(
    inviteOfficer(editor, { office: below.slug, name: 'سارا', email: 'sara@example.org' }),
    refused('access.not_allowed'),
  )
})

test('an office that is not there is neither changed nor verified, and nobody is invited to it', async () => {
  await assert.rejects(changeOffice(administrator, order('nothing')), refused('office.not_found'))
  await assert.rejects(
    verifyOffice(administrator, { office: 'nothing', isVerified: true }),
    refused('office.not_found'),
  )
  await assert.rejects(
    inviteOfficer(administrator, { office: 'nothing', name: 'سارا', email: 'sara@example.org' }),
    refused('office.not_found'),
  )
})

test('the program vouches for no office: a person does', async () => {
  await assert.rejects(
    verifyOffice(context, { office: below.slug, isVerified: true }),
    refused('access.not_allowed'),
  )
})

test('an office stands neither under itself nor under one below it', async () => {
  await assert.rejects(
    changeOffice(administrator, order(above.slug, { parent: above.slug })),
    refused('office.under_itself'),
  )
  await assert.rejects(
    changeOffice(administrator, order(above.slug, { parent: below.slug })),
    refused('office.under_itself'),
  )
})

test('everything wrong with a changed office is told at once', async () => {
  await assert.rejects(
    changeOffice(administrator, order(above.slug, { name: '', province: 'nowhere', parent: 'nobody' })),
    faulty('name required', 'province unknown', 'parent unknown'),
  )
})

test('an office that moves takes the eyes of its former chief away', async () => {
  const chief = await anOfficerOf(context, above)
  const before = await officeIdsOf(chief)
  await changeOffice(administrator, order(below.slug, { name: 'راهداری نو' }))
  const after = await officeIdsOf(chief)

  assert.deepEqual([before.includes(below.id), after.includes(below.id)], [true, false])
  assert.equal((await readOffice(context, below.slug))?.name, 'راهداری نو')
})

test('an administrator vouches for an office, and takes it back', async () => {
  await verifyOffice(administrator, { office: below.slug, isVerified: true })
  const verified = await readOffice(context, below.slug)
  await verifyOffice(administrator, { office: below.slug, isVerified: false })
  const doubted = await readOffice(context, below.slug)

  assert.deepEqual([verified?.verifiedAt, doubted?.verifiedAt], [context.clock.now(), null])
})

test('whoever joins by an invitation to an office belongs to it', async () => {
  const made = await inviteOfficer(administrator, {
    office: below.slug,
    name: 'سارا بهرام\u200Cوند',
    email: 'sara@example.org',
  })
  const joined = await anActor(context, 'officer', 'سارا بهرام\u200Cوند')
  const personId = joined.kind === 'person' ? joined.id : ''
  await seatInvited(context, { invitationId: made.id, personId })

  assert.deepEqual(
    (await listOfficers(context, below.id)).map(({ id }) => id),
    [personId],
  )
})
