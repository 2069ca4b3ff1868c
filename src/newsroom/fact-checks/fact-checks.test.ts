import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { createDossier } from '../dossiers/create-dossier.ts'
import { publishStory } from '../publish-story.ts'
import { actingAs, aNewsroom, anActor, aStory, faulty, refused } from '../testing.ts'
import { listFactChecks, verdictsInDossier } from './fact-check-store.ts'
import { writeFactCheck } from './write-fact-check.ts'

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)
const reporter = actingAs(newsroom, await anActor(newsroom, 'reporter'))
const moderator = actingAs(newsroom, await anActor(newsroom, 'moderator'))
const editor = actingAs(newsroom, await anActor(newsroom, 'editor'))
const story = await aStory(newsroom, { kind: 'fact-check', status: 'draft' })
const words = {
  storyId: story.id,
  basedOn: 0,
  note: '',
  claim: 'این عکس بهمن امروز گردنهٔ حیران است.',
  claimant: 'پیامی در پیام\u200Cرسان\u200Cها',
  verdict: 'false',
  finding: 'عکس از زمستان سه سال پیش است.',
  evidence: [{ text: 'نسخهٔ نخست عکس', url: 'https://example.org/photo' }],
} as const

test('a moderator writes none, and no other kind of story has one', async () => {
  const news = await aStory(newsroom)
  await assert.rejects(writeFactCheck(moderator, { ...words, evidence: [] }), refused('access.not_allowed'))
  await assert.rejects(
    writeFactCheck(editor, { ...words, storyId: news.id, evidence: [] }),
    refused('fact_check.not_kind'),
  )
})

test('a fact check without claim and verdict does not come out', async () => {
  await assert.rejects(
    publishStory(editor, { storyId: story.id, revisionId: story.revisionId }),
    faulty('factCheck required'),
  )
})

test('everything that is wrong is said at once; only what is unproven needs no evidence', async () => {
  await assert.rejects(
    writeFactCheck(reporter, {
      ...words,
      claim: ' ',
      claimant: '',
      finding: '',
      evidence: [{ text: '', url: 'javascript:alert(1)' }],
    }),
    faulty(
      'claim required',
      'claimant required',
      'finding required',
      'evidence.0.text required',
      'evidence.0.url malformed',
    ),
  )
  await assert.rejects(writeFactCheck(reporter, { ...words, evidence: [] }), faulty('evidence required'))
  await writeFactCheck(reporter, { ...words, verdict: 'unproven', evidence: [] })
})

test('two who began from one writing do not write over each other', async () => {
  await assert.rejects(
    writeFactCheck(editor, { ...words, evidence: [] }),
    refused('fact_check.changed_since_read'),
  )
})

test('once it is out an editor alone corrects it, and says what was wrong', async () => {
  await publishStory(editor, { storyId: story.id, revisionId: story.revisionId })
  const again = { ...words, basedOn: 1, evidence: [...words.evidence] }
  await assert.rejects(writeFactCheck(reporter, again), refused('access.not_allowed'))
  await assert.rejects(writeFactCheck(editor, again), faulty('note correction-needs-note'))

  await writeFactCheck(editor, { ...again, note: 'نسخهٔ نخست عکس پیدا شد.' })

  await createDossier(newsroom, {
    ...{ slug: 'checked', title: 'شایعه\u200Cها', introduction: 'بررسی شایعه\u200Cها.' },
    stories: [story.id],
  })
  const checks = await listFactChecks(newsroom, story.id)
  assert.deepEqual(
    checks.map(({ number, verdict, note }) => [number, verdict, note]),
    [
      [2, 'false', 'نسخهٔ نخست عکس پیدا شد.'],
      [1, 'unproven', ''],
    ],
  )
  assert.deepEqual([...(await verdictsInDossier(newsroom, 'checked'))], [[story.id, 'false']])
})
