import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { fa as editorWords } from '../../src/admin/editor/fa.ts'
import { fa as releaseWords } from '../../src/admin/network/fa.ts'
import { openBrowser } from '../set-up/browser.ts'
import { openAgency } from './agency.ts'
import { noteComplaints } from './complaints.ts'
import { viewsOf, votesFor } from './counts.ts'
import * as desk from './desk-steps.ts'
import {
  correction,
  kindComment,
  page as words,
  plainComment,
  release,
  returned,
  rudeComment,
  sampleStory,
  story,
  tracking,
} from './fa.ts'
import * as moderating from './moderator-steps.ts'
import * as reader from './reader-steps.ts'
import * as office from './release-steps.ts'
import { telling } from './telling.ts'

// One day, told in order: each sentence goes on where the one before it ended.

const [agency, { onDesktop, onPhone }] = await Promise.all([openAgency(), openBrowser()])
const { address: baseURL, accountOf, database } = agency
const complaints: string[][] = []
const then = telling()

const atDesk = async () => sit(await onDesktop({ baseURL }))
const onTelephone = async () => sit(await onPhone({ baseURL, ...reader.telephone }))

const reporter = await atDesk()
const editor = await atDesk()
const moderator = await atDesk()
let officer = await onTelephone()
const aReader = await onTelephone()
const another = await sit(await onDesktop({ baseURL, ...reader.computer }))
let storyPath = ''
/** How many browsers opened the new story; what one opens again within half an hour is no other view. */
let opened = 0
let kind: reader.Tracked = { code: '', address: '' }
let rude: reader.Tracked = { code: '', address: '' }

then('a reporter signs in, writes a story in the editor and submits it', async () => {
  await desk.signIn(reporter, accountOf('reporter'))
  await desk.beginStory(reporter)
  await desk.writeStory(reporter)
  await desk.act(reporter, 'submit')
  await desk.isNow(reporter, 'in-review')
})

then('an editor finds it waiting, reads it and returns it with a note', async () => {
  await desk.signIn(editor, accountOf('editor'))
  await editor.getByRole('link', { name: story.headline }).first().click()
  await desk.bodyOn(editor).getByText(story.paragraphs[0]).waitFor()
  await desk.act(editor, 'return', returned)
  await desk.isNow(editor, 'returned')
})

then('the reporter reads the note, changes the story and submits it again', async () => {
  await reporter.goto('/admin/')
  await reporter.getByRole('link', { name: story.headline }).first().click()
  await reporter.getByText(returned).waitFor()
  await desk.addParagraph(reporter, story.added)
  await desk.act(reporter, 'submit')
  await desk.isNow(reporter, 'in-review')
  await desk.leaveStory(reporter)
})

then('what is not published is on no page', async () => {
  await aReader.goto('/')
  await reader.mustNotSay(aReader, story.headline)
  await aReader.goto('/section/culture')
  await reader.mustNotSay(aReader, story.headline)
  assert.ok(!(await textAt('/feed/rss.xml')).includes(story.headline))
})

then(
  'the editor approves and publishes it, and within a second it is on the home page, in its section and in the feed',
  async () => {
    await editor.goto('/admin/')
    await editor.getByRole('link', { name: story.headline }).first().click()
    await desk.bodyOn(editor).getByText(story.added).waitFor()
    await desk.act(editor, 'approve')
    await desk.isNow(editor, 'approved')
    await desk.act(editor, 'publish')
    const published = performance.now()
    const seen = await Promise.all(
      ['/', '/section/culture', '/feed/rss.xml'].map(path => isSeenAt(path, published + 1000)),
    )
    assert.deepEqual(seen, [true, true, true])
  },
)

then(
  'a reader on a telephone opens it from the home page and finds everything that a story has',
  async () => {
    await aReader.goto('/')
    await aReader.getByRole('link', { name: story.headline }).first().click()
    await aReader.getByRole('heading', { level: 1, name: story.headline }).waitFor()
    opened += 1
    storyPath = new URL(aReader.url()).pathname
    await reader.mustSay(
      aReader,
      ...[
        story.section,
        story.province,
        story.kicker,
        story.lead,
        story.caption,
        story.credit,
        words.dateline,
      ],
      ...[...story.paragraphs, story.added, words.code, words.shortLink, story.topic, words.published],
      ...[words.question, words.comments, ...words.rules, words.latest, words.mostVisited],
    )
    assert.ok(await aReader.getByRole('img', { name: story.alt }).isVisible())
    assert.ok(await aReader.getByRole('navigation', { name: words.share }).isVisible())
    await reader.mustSay(aReader, jalaliToday())
  },
)

then(
  'a story of the sample leads to its English counterpart and back, each in its own direction and calendar',
  async () => {
    await another.goto('/section/culture')
    await another.getByRole('link', { name: sampleStory.headline }).first().click()
    await reader.mustSay(another, sampleStory.correction, words.corrected)
    assert.equal(await another.locator('html').getAttribute('dir'), 'rtl')
    await another.getByRole('link', { name: sampleStory.counterpart }).click()
    await another.waitForURL('**/en/news/**')
    assert.equal(await another.locator('html').getAttribute('dir'), 'ltr')
    assert.match(await another.getByRole('main').innerText(), /\b20\d\d\b/)
  },
)

then('a vote counts once, also after the page was opened again', async () => {
  await reader.vote(aReader, 'yes')
  await aReader.reload()
  await reader.vote(aReader, 'yes')
  assert.deepEqual(await votesFor(database.db, storyPath), [{ useful: true, count: 1 }])
})

then('a reader sends a comment without an account and gets a code and an address', async () => {
  kind = await reader.comment(aReader, kindComment)
  await reader.mustSay(aReader, tracking.waiting, kindComment.text)
  await aReader.goto(kind.address)
  await reader.mustSay(aReader, tracking.waiting)
})

then('a reader whose browser runs no script votes and comments all the same', async () => {
  const plain = await sit(await onPhone({ baseURL, ...reader.telephone, javaScriptEnabled: false }))
  await plain.goto('/section/culture')
  await plain.getByRole('link', { name: sampleStory.headline }).first().click()
  await plain.getByRole('button', { name: words.yes, exact: true }).click()
  await plain.getByText(words.thanks).first().waitFor()
  await reader.notInAHurry()
  await reader.comment(plain, plainComment)
  await reader.mustSay(plain, tracking.waiting)
})

then('another reader sends one that breaks a house rule, and neither stands on the page', async () => {
  await another.goto(storyPath)
  opened += 1
  rude = await reader.comment(another, rudeComment)
  await another.goto(storyPath)
  await reader.mustNotSay(another, kindComment.text)
  await reader.mustNotSay(another, rudeComment.text)
})

then('a moderator refuses the one by a house rule and approves the other by keyboard', async () => {
  await desk.signIn(moderator, accountOf('moderator'))
  await moderator.goto('/admin/comments')
  await moderating.refuse(moderator, rudeComment, rudeComment)
  await moderating.approveByKeyboard(moderator, kindComment)
})

then('only then the approved comment stands under the story, and the refused one does not', async () => {
  assert.ok(await isSeenAt(storyPath, performance.now() + 2000, kindComment.text))
  await aReader.goto(storyPath)
  await reader.mustSay(aReader, kindComment.text, kindComment.name)
  await reader.mustNotSay(aReader, rudeComment.text)
})

then('the tracking page of the refused comment names the rule and the reason', async () => {
  await another.goto(rude.address)
  await reader.mustSay(another, tracking.refused, tracking.rule, rudeComment.note)
  await aReader.goto(kind.address)
  await reader.mustSay(aReader, tracking.published)
})

then('an officer signs in on a telephone and sends a release', async () => {
  await desk.signIn(officer, accountOf('officer'))
  await office.writeRelease(officer)
  await office.pressAct(officer, 'send')
  await office.releaseIs(officer, releaseWords.statusForOffice.sent)
})

then('the editor returns it with a reason, which the officer reads', async () => {
  await office.openRelease(editor)
  await office.pressAct(editor, 'take')
  await office.releaseIs(editor, releaseWords.statusOf.reading)
  await office.answer(editor, 'return', release.returned)
  await office.openRelease(officer)
  await officer.getByText(release.returned).waitFor()
})

then(
  'the officer completes it and sends it again; accepted, it is a draft story that names its source',
  async () => {
    officer = await office.addToRelease(officer, release.added)
    await office.pressAct(officer, 'send')
    await office.releaseIs(officer, releaseWords.statusForOffice.sent)
    await office.openRelease(editor)
    await office.pressAct(editor, 'take')
    await office.answer(editor, 'accept')
    await desk.isNow(editor, 'draft')
    await desk.bodyOn(editor).getByText(release.added).waitFor()
    assert.equal(await editor.getByLabel(editorWords.sourceLabel).inputValue(), release.sourceLabel)
  },
)

then('published, it shows its readers whose release it is based on', async () => {
  await desk.act(editor, 'publish')
  await another.goto('/')
  await another.getByRole('link', { name: release.headline }).first().click()
  await another.getByRole('heading', { level: 1, name: release.headline }).waitFor()
  await reader.mustSay(another, release.sourceLabel, release.added)
})

then('the editor corrects the published story, and readers see the text and the note at once', async () => {
  await desk.openStory(editor, story.headline)
  await editor.getByRole('textbox', { name: editorWords.lead }).fill(correction.lead)
  await desk.act(editor, 'correct', correction.note)
  await aReader.goto(storyPath)
  await reader.mustSay(aReader, correction.lead, correction.note, words.correction)
  await reader.mustNotSay(aReader, story.lead)
})

then(
  'after a restart the vote and every view are still there, also those of pages from the cache',
  async () => {
    // A desk that stays open asks again and again while nobody answers.
    await Promise.all([reporter, editor, moderator, officer].map(page => page.goto('about:blank')))
    await agency.restart()
    assert.deepEqual(await votesFor(database.db, storyPath), [{ useful: true, count: 1 }])
    assert.equal(await viewsOf(database.db, storyPath), opened)
    await aReader.goto(storyPath)
    await reader.mustSay(aReader, correction.lead, kindComment.text)
    await reader.vote(aReader, 'no')
    assert.deepEqual(await votesFor(database.db, storyPath), [{ useful: false, count: 1 }])
  },
)

then('all day no browser complained, and none asked a foreign host', async () => {
  assert.deepEqual(complaints.flat(), [])
})

async function sit(context: Awaited<ReturnType<typeof onDesktop>>) {
  complaints.push(noteComplaints(context, baseURL))
  return context.newPage()
}

const textAt = async (path: string): Promise<string> => (await fetch(baseURL + path)).text()

/** Whether an answer asked for before the deadline shows the new story. */
async function isSeenAt(path: string, deadline: number, sentence: string = story.headline): Promise<boolean> {
  const isLast = performance.now() > deadline
  if ((await textAt(path)).includes(sentence)) return true
  if (isLast) return false
  await pause(50)
  return isSeenAt(path, deadline, sentence)
}

const jalaliToday = (): string =>
  new Intl.DateTimeFormat('fa-IR-u-ca-persian', {
    timeZone: 'Asia/Tehran',
    day: 'numeric',
    month: 'long',
  }).format()
