import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { anOffice } from '../network/testing.ts'
import { aNewsroom, anActor } from '../newsroom/testing.ts'
import { guardOwnNames } from './guard-own-names.ts'

const { db } = await freshDatabase()
const context = aNewsroom(db)
const guarded = async () =>
  (await db.selectFrom('guarded_name').select(['name', 'kind']).orderBy('name').execute()).map(
    ({ name, kind }) => `${name}: ${kind}`,
  )

test('the names of staff and of offices are guarded, and each stands for what it is', async () => {
  await anActor(context, 'reporter', 'بهزاد کوه\u200Cپایه')
  await anOffice(context, { name: 'میراث فرهنگی یزد' })

  await guardOwnNames(context)

  const names = await guarded()
  assert.ok(names.includes('بهزاد کوه\u200Cپایه: staff'), names.join())
  assert.ok(names.includes('میراث فرهنگی یزد: office'), names.join())
})

test('told twice, they are guarded once', async () => {
  const before = await guarded()

  await guardOwnNames(context)

  assert.deepEqual(await guarded(), before)
})
