import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { listProvinces, readProvince } from '../province-store.ts'
import { recogniseText } from '../saved-page/recognise-text.ts'
import { actingAs, aNewsroom, anActor, faulty, refused } from '../testing.ts'
import { changeProvince } from './change-province.ts'
import { tagsOfProvinceEvent } from './province-event.ts'

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)
const editor = actingAs(newsroom, await anActor(newsroom, 'editor'))
const admin = actingAs(newsroom, await anActor(newsroom, 'administrator'))

const yazd = { slug: 'yazd', nameFa: 'یزد', nameEn: 'Yazd', cities: ['میبد', 'Meybod'] }

test('an editor spells no province anew', async () => {
  await assert.rejects(changeProvince(editor, yazd), refused('access.not_allowed'))
})

test('there are the provinces there are', async () => {
  await assert.rejects(changeProvince(admin, { ...yazd, slug: 'atlantis' }), refused('province.not_found'))
})

test('everything that is wrong with a province is said at once', async () => {
  await assert.rejects(
    changeProvince(admin, { ...yazd, nameFa: ' ', nameEn: 'Qom', cities: ['شيراز', 'میبد'] }),
    faulty('nameFa required', 'nameEn of-another-province', 'cities of-another-province'),
  )
})

test('a city that is added is known in datelines from then on, in every spelling', async () => {
  assert.equal((await placed('میبد')).province, null)
  await changeProvince(admin, { ...yazd, cities: ['میبد', 'ميبد', 'Meybod'] })
  assert.equal((await placed('ميبد')).province, 'yazd')
  const found = (await listProvinces(newsroom)).find(({ slug }) => slug === 'yazd')
  assert.deepEqual(found?.cities, ['میبد', 'Meybod'])
})

test('the centres of provinces are known from the beginning', async () => {
  assert.equal((await placed('مشهد')).province, 'khorasan-razavi')
})

test('a name spelt anew is read under the same address, with its act in the log and its pages forgotten', async () => {
  await changeProvince(admin, { ...yazd, nameEn: 'Yezd' })
  assert.equal((await readProvince(newsroom, 'yazd'))?.nameEn, 'Yezd')
  const act = await db
    .selectFrom('audit_entry')
    .select('detail')
    .where('act', '=', 'change province')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  assert.deepEqual(act.detail, { name: 'یزد' })
  assert.ok(tagsOfProvinceEvent({ slug: 'yazd' }).includes('province:yazd:en'))
})

async function placed(city: string) {
  const lead = 'آیین گشایش سه کتابخانه تازه با حضور نویسندگان کودک و مدیران شهری برگزار شد.'
  const lines = ['کتابخانه های محله', lead, `به گزارش خبرگزاری سپیدار از ${city}، وی رفت.`]
  const story = recogniseText(lines, await listProvinces(newsroom))
  assert.ok(story)
  return story
}
