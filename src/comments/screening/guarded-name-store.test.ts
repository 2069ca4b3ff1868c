import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { aNewsroom, aStory } from '../../newsroom/testing.ts'
import { readQueued } from '../queue-store.ts'
import { aComment } from '../testing.ts'
import { guardNames, imitatedBy } from './guarded-name-store.ts'

const { db } = await freshDatabase()
const context = aNewsroom(db)

test('before any name is guarded, nobody imitates anybody', async () => {
  assert.equal(await imitatedBy(context, 'لیلا احمدی'), undefined)
})

test('a guarded name is seen in another spelling and with signs in it; another name and no name are not', async () => {
  await guardNames(context, [
    { name: 'لیلا احمدی', kind: 'staff' },
    { name: 'روابط عمومی شهرداری', kind: 'office' },
    { name: '', kind: 'office' },
  ])

  assert.equal(await imitatedBy(context, 'ليلا احمدي'), 'staff')
  assert.equal(await imitatedBy(context, 'لـیلا احمدی'), 'staff')
  assert.equal(await imitatedBy(context, 'روابط\u200Cعمومی شهرداری'), 'office')
  assert.equal(await imitatedBy(context, 'لیلا محمدی'), undefined)
  assert.equal(await imitatedBy(context, ''), undefined)
})

test('a comment under a guarded name says so to the moderator, with the name', async () => {
  const story = await aStory(context)
  const { id } = await aComment(context, story.id, { name: 'ليلا احمدي' })

  const signal = (await readQueued(context, id))?.signals.find(({ rule }) => rule === 'imitated-name')

  assert.equal(signal?.sentence, 'name-of-staff')
  assert.deepEqual(signal.within, 'name')
})

test('names are guarded as they are told last: who has left is free', async () => {
  await guardNames(context, [{ name: 'هانیه دل\u200Cآرام', kind: 'staff' }])

  assert.equal(await imitatedBy(context, 'لیلا احمدی'), undefined)
  assert.equal(await imitatedBy(context, 'هانیه دلارام'), 'staff')
})
