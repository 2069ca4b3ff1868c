import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Page, Request } from 'playwright-core'
import { fa as door } from '../../src/admin/sign-in/fa.ts'
import { fa as words } from '../../src/admin/words/fa.ts'
import { openBrowser } from '../set-up/browser.ts'
import { openAgency } from './agency.ts'
import { noteComplaints } from './complaints.ts'
import { signIn } from './desk-steps.ts'
import { comesToRest, faultsInBothSizes } from './soundness.ts'

// Every screen of the staff app, on a telephone and at a desk, by day and by night.

const [{ address, accountOf, database }, { onPhone }] = await Promise.all([openAgency(), openBrowser()])
const context = await onPhone({ baseURL: address, deviceScaleFactor: 1 })
const complaints = noteComplaints(context, address)
const tab = await context.newPage()
const asked = noteQuestions(tab)
const crisis = await idIn('dossier', 'meh-va-yakh')
const election = await idIn('dossier', 'shuraha-ye-danesh-amuzi')

test('the door of the desk is sound', async () => {
  assert.deepEqual(await faultsAt('/admin/'), [])
})

test('the door with a refused sign-in is sound', async () => {
  await tryToSignIn()
  assert.deepEqual(await look(), [])
})

test('an invitation whose link is worth nothing is sound', async () => {
  assert.deepEqual(await faultsAt('/admin/invitation#nosuchlink'), [])
})

test('an administrator signs in', async () => {
  await signIn(tab, accountOf('administrator'))
})

const ofAdministrators: readonly (readonly [screen: string, path: string])[] = [
  ['the desk', '/admin/'],
  ['the desk of another day and one section', '/admin/?date=2026-01-01&section=culture'],
  ['a new plan', '/admin/assignments/new'],
  ['the statistics of a week', '/admin/statistics'],
  ['the statistics of a month', '/admin/statistics?days=30'],
  ['the list of stories', '/admin/stories'],
  ['a new story', '/admin/stories/new'],
  ['the front page', '/admin/front'],
  ['the page of a section in English', '/admin/front?edition=en&section=culture'],
  ['the sections', '/admin/sections'],
  ['the provinces', '/admin/provinces'],
  ['a province to spell anew', '/admin/provinces?province=yazd'],
  ['the topics', '/admin/topics'],
  ['the authors', '/admin/authors'],
  ['the dossiers', '/admin/dossiers'],
  ['the media library', '/admin/media'],
  ['the videos and sounds', '/admin/media/recordings'],
  ['the pictures without alt text', '/admin/media?show=without-alt'],
  ['the waiting comments', '/admin/comments'],
  ['the waiting comments of one rule', '/admin/comments?rule=repeated&claimed=nobody'],
  ['the second opinions', '/admin/comments?list=second-opinion'],
  ['the appeals', '/admin/comments?list=appealed'],
  ['the published comments', '/admin/comments?list=published'],
  ['the refused comments', '/admin/comments?list=refused'],
  ['the figures of moderators', '/admin/comments/figures?days=90'],
  ['the inbox of releases', '/admin/releases'],
  ['the rules of releases', '/admin/releases/routing'],
  ['the figures of releases', '/admin/releases/figures'],
  ['the messages to offices', '/admin/advisories'],
  ['the events of offices', '/admin/events'],
  ['the replies that offices ask for', '/admin/replies'],
  ['the coverage of a crisis', `/admin/dossiers/${crisis}/crisis`],
  ['the results of a count', `/admin/dossiers/${election}/results`],
  ['an office in its tree', '/admin/offices?office=miras-yazd'],
  ['the staff', '/admin/staff'],
  ['the invitations', '/admin/staff/invitations'],
  ['the log of acts', '/admin/staff/log'],
  ['one’s own account', '/admin/account'],
  ['an address that is no screen', '/admin/nothing'],
]

for (const [screen, path] of ofAdministrators)
  test(`${screen} is sound`, async () => {
    assert.deepEqual(await faultsAt(path), [])
  })

const opened: readonly (readonly [screen: string, list: string, link: string])[] = [
  ['the editor of a published story', '/admin/stories?status=published', '/admin/stories/'],
  ['the editor of a draft', '/admin/stories?status=draft', '/admin/stories/'],
  ['the editor of a scheduled story', '/admin/stories?status=scheduled', '/admin/stories/'],
  ['the editor of a returned story', '/admin/stories?status=returned', '/admin/stories/'],
  ['a planned story', '/admin/', '/admin/assignments/'],
  ['a dossier', '/admin/dossiers', '/admin/dossiers/'],
  ['an open picture of the library', '/admin/media', '/admin/media?open='],
  ['an open video of the library', '/admin/media/recordings', '/admin/media/recordings?open='],
  ['the rights of a person', '/admin/staff', '/admin/staff?person='],
  ['a message to offices', '/admin/advisories', '/admin/advisories/'],
  ['an event of an office', '/admin/events', '/admin/events/'],
  ['a release that has arrived', '/admin/releases?status=sent', '/admin/releases/0'],
  ['a release that was returned', '/admin/releases?status=returned', '/admin/releases/0'],
]

for (const [screen, list, link] of opened)
  test(`${screen} is sound`, async () => {
    assert.deepEqual(await faultsAfterOpening(list, link), [])
  })

test('an officer signs in', async () => {
  // A screen that listens would ask once more, as nobody.
  await tab.goto('about:blank')
  await context.clearCookies()
  await signIn(tab, accountOf('officer'))
})

const ofOfficers: readonly (readonly [screen: string, path: string])[] = [
  ['the releases of an office', '/admin/releases'],
  ['a new release', '/admin/releases/new'],
  ['the tokens of an office', '/admin/releases/office'],
  ['a screen that is not for officers', '/admin/stories'],
]

for (const [screen, path] of ofOfficers)
  test(`${screen} is sound`, async () => {
    assert.deepEqual(await faultsAt(path), [])
  })

async function idIn(table: string, slug: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`select id from ${sql.table(table)} where slug = ${slug}`.execute(
    database.db,
  )
  return rows[0]?.id ?? ''
}

/** As a link inside the app leads there: the app is loaded once. */
async function faultsAt(path: string): Promise<string[]> {
  await walkTo(path)
  return look()
}

/** Opens the first thing of a list as a person does. */
async function faultsAfterOpening(list: string, link: string): Promise<string[]> {
  await walkTo(list)
  await tab.locator(`main a[href^="${link}"]:not([href$="/new"])`).first().click()
  await tab.waitForURL(({ pathname, search }) => `${pathname}${search}`.startsWith(link))
  return look()
}

async function walkTo(path: string): Promise<void> {
  if (tab.url() === 'about:blank') await tab.goto(path)
  else await tab.evaluate(`history.pushState({}, '', ${JSON.stringify(path)})`)
}

async function look(): Promise<string[]> {
  await comesToKnow()
  await tab.getByRole('heading', { level: 1 }).first().waitFor()
  const faults = await faultsInBothSizes(tab)
  return [...faults, ...complaints.splice(0)]
}

/** Waits until the screen has put together what it asked for. */
async function comesToKnow(): Promise<void> {
  do {
    await Promise.all([...asked].map(async request => request.response()))
    await tab.getByText(words.loading).first().waitFor({ state: 'detached' })
    await tab.evaluate(comesToRest)
  } while (asked.size > 0)
}

/** The questions to the server whose answers are still under way; what a screen is told as it happens never ends. */
function noteQuestions(page: Page): ReadonlySet<Request> {
  const open = new Set<Request>()
  page.on('request', request => {
    if (['document', 'script', 'fetch', 'xhr'].includes(request.resourceType())) open.add(request)
  })
  page.on('requestfinished', request => open.delete(request))
  page.on('requestfailed', request => open.delete(request))
  return open
}

async function tryToSignIn(): Promise<void> {
  await tab.getByLabel(door.email).fill('nobody@peyk.example')
  await tab.getByLabel(door.password, { exact: true }).fill('not the password')
  await tab.getByRole('button', { name: door.signIn }).click()
  await tab.getByRole('alert').waitFor()
}
