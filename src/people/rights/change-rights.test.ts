import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { newId } from '../../platform/ids.ts'
import { listActs } from '../audit-store.ts'
import { may } from '../actor.ts'
import { openIdentity } from '../identity.ts'
import { actingAs, aMember, aPeopleContext, faulty, refused } from '../testing.ts'
import { changeRights } from './change-rights.ts'
import { readersNeededOf, readRights } from './right-store.ts'

const { db } = await freshDatabase()
const context = aPeopleContext(db)
const identity = openIdentity(context)
const boss = await aMember(context, 'administrator')
const administrator = actingAs(context, boss)
const rights = { usual: null, readersNeeded: null, exceptions: {} } as const

test('only an administrator changes rights', async () => {
  const editor = await aMember(context)
  const change = { personId: editor.id, role: 'administrator', rights, reason: 'خودم' } as const

  await assert.rejects(changeRights(actingAs(context, editor), change), refused('access.not_allowed'))
})

test('rights change with a reason, for somebody who is there', async () => {
  const { id: personId } = await aMember(context)
  const change = { personId, role: 'editor', rights, reason: 'نوبت شب' } as const

  await assert.rejects(changeRights(administrator, { ...change, reason: ' ' }), faulty('reason required'))
  await assert.rejects(
    changeRights(administrator, { ...change, personId: newId() }),
    refused('person.not_found'),
  )
})

test('nobody gives away her own role', async () => {
  const change = { personId: boss.id, role: 'reporter', rights, reason: 'اشتباه' } as const

  await assert.rejects(changeRights(administrator, change), refused('person.own_role'))
})

test('an officer has no rights in sections', async () => {
  const { id: personId } = await aMember(context, 'officer')
  const given = { ...rights, usual: 'publish' } as const

  await assert.rejects(
    changeRights(administrator, { personId, role: 'officer', rights: given, reason: 'نه' }),
    faulty('exceptions not-of-newsroom'),
  )
})

test('new rights hold at the next request, and the log keeps before, after and why', async () => {
  const { id: personId } = await aMember(context, 'reporter')
  const response = await identity.beginSession(new Headers(), personId)
  const headers = new Headers({ cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '' })
  const before = await identity.actorOf(headers)
  const given = { usual: 'publish', readersNeeded: 2, exceptions: {} } as const
  await changeRights(administrator, { personId, role: 'reporter', rights: given, reason: 'جانشین دبیر' })
  const afterwards = await identity.actorOf(headers)
  const [entry] = await listActs(context, { limit: 1 })

  assert.deepEqual([may(before, 'story.publish'), may(afterwards, 'story.publish')], [false, true])
  assert.deepEqual(await readRights(context, personId), given)
  assert.equal((await readersNeededOf(context, [personId])).get(personId), 2)
  assert.deepEqual(entry?.detail, {
    reason: 'جانشین دبیر',
    before: { role: 'reporter', ...rights },
    after: { role: 'reporter', ...given },
  })
})
