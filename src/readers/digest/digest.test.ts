import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { aNewsroom, aStory } from '../../newsroom/testing.ts'
import { readConfig } from '../../platform/config.ts'
import { openMail } from '../../platform/mail/open-mail.ts'
import { confirmDigest, leaveDigest } from './answer-digest.ts'
import { askForDigest } from './ask-for-digest.ts'
import { deleteUnconfirmedBefore } from './digest-store.ts'
import { sendDigests } from './send-digests.ts'

const { db } = await freshDatabase()
const folder = await mkdtemp(join(tmpdir(), 'peyk-mail-'))
after(() => rm(folder, { recursive: true }))
const settings = { MAIL_URL: 'folder', MAIL_FROM: 'Peyk <news@peyk.example>', PEYK_DATA: folder }
const newsroom = aNewsroom(db)
const config = readConfig({ ...settings, PEYK_DIGEST: '1', PUBLIC_URL: 'https://peyk.example' })
const context = { ...newsroom, config }
const mail = openMail(config)
const wish = (email: string, address = email) => ({ email, edition: 'fa' as const, address })
const tomorrow = () => newsroom.clock.moveTo(new Date(newsroom.clock.now().getTime() + 86_400_000))

/** The letters that left since they were looked at last, as they were written. */
const seen = new Set<string>()
async function letters(): Promise<string[]> {
  const files = await readdir(join(folder, 'mail')).catch(() => [])
  const unseen = files.filter(file => !seen.has(file)).toSorted()
  for (const file of unseen) seen.add(file)
  return Promise.all(unseen.map(async file => asRead(await readFile(join(folder, 'mail', file), 'utf8'))))
}

/** As mail programs read it: headers in one line, texts out of their encoding. */
const asRead = (letter: string): string =>
  letter
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .replaceAll(
      /(base64\r\n\r\n)([\w+/=\r\n]+)/g,
      (_, head: string, text: string) => head + Buffer.from(text, 'base64').toString(),
    )

const tokenIn = (letter = ''): string => /digest\/([0-9a-f-]{69})/.exec(letter)?.[1] ?? ''

test('the letter is off until the newsroom offers it, and goes to addresses only', async () => {
  await assert.rejects(askForDigest(newsroom, mail, wish('a@reader.example')), { code: 'digest.not_offered' })
  await assert.rejects(askForDigest(context, undefined, wish('a@reader.example')), {
    code: 'digest.not_offered',
  })
  await assert.rejects(askForDigest(context, mail, wish('a@reader.example\r\nBcc: all@peyk.example')), {
    name: 'FieldProblems',
  })
  assert.deepEqual(await letters(), [])
})

test('an address that nobody confirmed gets the question once and no letter, and is forgotten', async () => {
  await aStory(newsroom, { content: { headline: 'پل گشوده شد' } })
  await askForDigest(context, mail, wish('silent@reader.example'))
  await askForDigest(context, mail, wish('silent@reader.example'))
  assert.equal((await letters()).length, 1)

  tomorrow()
  await sendDigests(context, mail)
  assert.deepEqual(await letters(), [])
  await deleteUnconfirmedBefore(context, newsroom.clock.now())
  assert.deepEqual(await db.selectFrom('digest_subscription').select('id').execute(), [])
})

test('a confirmed address gets one letter of each day that had news, with the day in Jalali and a way out', async () => {
  await aStory(newsroom, { content: { headline: 'کوره روشن شد' } })
  await askForDigest(context, mail, wish('reader@reader.example'))
  const [question] = await letters()
  assert.equal(await confirmDigest(context, `${tokenIn(question).slice(0, -1)}x`), false)
  assert.equal(await confirmDigest(context, tokenIn(question)), true)

  tomorrow()
  await Promise.all([sendDigests(context, mail), sendDigests(context, mail)])
  const sent = await letters()

  assert.equal(sent.length, 1)
  const letter = sent[0] ?? ''
  assert.match(letter, /^List-Unsubscribe: <https:\/\/peyk\.example\/digest\/[0-9a-f-]{69}\/leave>/m)
  assert.match(letter, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m)
  assert.match(subjectOf(letter), /^خبرهای دوشنبه ۲ آذر ۱۴۰۵$/)

  assert.equal(await leaveDigest(context, tokenIn(letter)), true)
  await aStory(newsroom, { content: { headline: 'خبر بعد' } })
  tomorrow()
  await sendDigests(context, mail)
  assert.deepEqual(await letters(), [])
})

/** Its words come in base64 or quoted-printable. */
function subjectOf(letter: string): string {
  const folded = /^Subject: (.*)/m.exec(letter)?.[1] ?? ''
  return folded.replaceAll(/=\?UTF-8\?([BQ])\?([^?]*)\?= ?/gi, (_, kind: string, text: string) =>
    kind.toUpperCase() === 'B'
      ? Buffer.from(text, 'base64').toString()
      : decodeURIComponent(text.replaceAll('_', ' ').replaceAll('=', '%')),
  )
}
