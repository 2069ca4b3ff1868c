import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { createSection, readSection } from '../newsroom/index.ts'
import { aNewsroom, aStory } from '../newsroom/testing.ts'
import { sectionRights, type SectionRight } from '../people/index.ts'
import { aCookieOf, aProgram } from './testing.ts'

// A right on «فرهنگ» holds in «فرهنگ/سینما» too, until another is decided there. One reporter for each right, who has
// none elsewhere, at a story of the section below.

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)
const program = await aProgram(db)
after(() => program.stop())

await aStory(newsroom, { section: 'culture' })
const parentId = (await readSection(newsroom, 'culture'))?.id ?? ''
const cinema = await createSection(newsroom, { slug: 'cinema', nameFa: 'سینما', nameEn: 'Cinema', parentId })
const draft = await aStory(newsroom, { section: 'cinema', status: 'in-review' })
const elsewhere = await aStory(newsroom, { section: 'sport', status: 'in-review' })

const cookies = new Map<SectionRight, string>()
for (const right of sectionRights) cookies.set(right, await reporterWith({ [parentId]: right }))

async function reporterWith(exceptions: Record<string, SectionRight>): Promise<string> {
  return aCookieOf(program, 'reporter', { rights: { usual: 'none', readersNeeded: null, exceptions } })
}

const acts: readonly (readonly [act: string, path: string, from: SectionRight])[] = [
  ['sees a story', '', 'read'],
  ['submits it', 'submit', 'write'],
  ['returns it', 'return', 'review'],
  ['withdraws it', 'withdraw', 'publish'],
]

for (const [act, path, from] of acts)
  test(`who ${act} below is who may in the section above`, async () => {
    const answers = await Promise.all([...cookies.values()].map(cookie => isRefused(cookie, path, draft.id)))
    const least = sectionRights.indexOf(from)
    assert.deepEqual(
      answers,
      sectionRights.map((_, place) => place < least),
    )
  })

test('it holds nowhere else', async () => {
  assert.equal(await isRefused(cookies.get('publish') ?? '', '', elsewhere.id), true)
})

test('what is decided for the section below wins over what is above it', async () => {
  const closedBelow = await reporterWith({ [parentId]: 'publish', [cinema.id]: 'none' })
  const openBelow = await reporterWith({ [parentId]: 'none', [cinema.id]: 'read' })
  assert.equal(await isRefused(closedBelow, '', draft.id), true)
  assert.equal(await isRefused(openBelow, '', draft.id), false)
})

test('the list of a section shows the stories below it, to those who may see them', async () => {
  assert.deepEqual(await listed('read'), [draft.id])
  assert.deepEqual(await listed('none'), [])
})

async function isRefused(cookie: string, act: string, storyId: string): Promise<boolean> {
  const response = await ask(cookie, `stories/${storyId}/${act}`.replace(/\/$/, ''), act !== '')
  return /"(access\.not_(allowed|in_section)|story\.not_found)"/.test(await response.text())
}

// An empty body is complained about only after the right to the route; the story is looked at with a body that is whole.
async function ask(cookie: string, path: string, changes: boolean): Promise<Response> {
  const body = JSON.stringify({ take: false, note: '' })
  return program.app.request(`/api/v1/${path}`, {
    headers: { cookie, 'content-type': 'application/json' },
    ...(changes ? { method: 'POST', body } : {}),
  })
}

async function listed(right: SectionRight): Promise<string[]> {
  const cookie = cookies.get(right) ?? ''
  const response = await ask(cookie, 'stories?section=culture&status=in-review', false)
  const answer: unknown = await response.json()
  return JSON.stringify(answer).includes(draft.id) ? [draft.id] : []
}
