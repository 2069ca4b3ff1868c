import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { actingAs, aNewsroom, anActor } from '../newsroom/testing.ts'
import { FieldProblems, Refusal } from '../platform/refusal.ts'
import { assignOfficer } from './assign-officer.ts'
import { createOffice } from './create-office.ts'
import { listOffices, listOfficesUnder, readOffice } from './office-store.ts'
import { listOfficers } from './officer-store.ts'
import { anEditor, anOffice, anOfficerOf } from './testing.ts'

const { db } = await freshDatabase()
const context = aNewsroom(db)
const refusal = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code

test('an editor opens no offices', async () => {
  await assert.rejects(anOffice(await anEditor(context)), refusal('access.not_allowed'))
})

test('everything wrong with a new office is told at once', async () => {
  const order = createOffice(context, {
    slug: 'No Address',
    name: ' ',
    kind: 'agency',
    province: 'atlantis',
    parent: 'nobody',
    contact: '',
  })

  await assert.rejects(order, (error: unknown) => {
    assert.ok(error instanceof FieldProblems)
    assert.deepEqual(
      error.problems.map(({ field, problem }) => `${field} ${problem}`),
      ['name required', 'slug malformed', 'province unknown', 'parent unknown'],
    )
    return true
  })
})

test('an address belongs to one office', async () => {
  await anOffice(context, { slug: 'ketabkhaneh' })

  await assert.rejects(anOffice(context, { slug: 'ketabkhaneh' }), refusal('office.slug_taken'))
})

test('offices stand in a tree, and keep the lines of their contact', async () => {
  const ministry = await anOffice(context, { slug: 'ministry', kind: 'ministry', province: null })
  const province = await anOffice(context, { parent: 'ministry' })
  const county = await anOffice(context, { parent: province.slug, contact: 'الیگودرز\nمیدان بلوط' })

  assert.deepEqual(await listOfficesUnder(context, ministry.id), [ministry.id, province.id, county.id].sort())
  assert.deepEqual(await listOfficesUnder(context, province.id), [province.id, county.id].sort())
  assert.equal((await readOffice(context, county.slug))?.contact, 'الیگودرز\nمیدان بلوط')
  assert.equal((await listOffices(context)).find(({ id }) => id === county.id)?.parentId, province.id)
})

test('a reporter cannot be an officer, nor can nobody', async () => {
  const { slug: office } = await anOffice(context)
  const reporter = await anActor(context, 'reporter')
  assert.ok(reporter.kind === 'person')

  await assert.rejects(
    assignOfficer(context, { personId: reporter.id, office }),
    refusal('officer.wrong_role'),
  )
  await assert.rejects(
    assignOfficer(context, { personId: '01900000-0000-7000-8000-000000000000', office }),
    refusal('person.not_found'),
  )
  await assert.rejects(
    assignOfficer(actingAs(context, reporter), { personId: reporter.id, office }),
    refusal('access.not_allowed'),
  )
})

test('an officer belongs to one office at a time', async () => {
  const first = await anOffice(context)
  const second = await anOffice(context)
  const { actor } = await anOfficerOf(context, first)
  assert.ok(actor.kind === 'person')

  await assignOfficer(context, { personId: actor.id, office: second.slug })

  assert.deepEqual(await listOfficers(context, first.id), [])
  assert.deepEqual(
    (await listOfficers(context, second.id)).map(({ id }) => id),
    [actor.id],
  )
})
