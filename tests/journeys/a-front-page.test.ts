import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { fa as words } from '../../src/admin/front/fa.ts'
import { openBrowser } from '../set-up/browser.ts'
import { openAgency } from './agency.ts'
import { faultsOn } from './soundness.ts'
import { signIn } from './desk-steps.ts'
import { front, sampleStory } from './fa.ts'

// Two editors arrange the front page, one by the keyboard alone; a reader looks at it from a telephone.

const [agency, { onDesktop, onPhone }] = await Promise.all([openAgency(), openBrowser()])
const { address, accountOf, database } = agency
const [desk, otherDesk, street] = await Promise.all([
  onDesktop({ baseURL: address }),
  onDesktop({ baseURL: address }),
  onPhone({ baseURL: address }),
])
const [tab, colleague, reader] = await Promise.all([desk.newPage(), otherDesk.newPage(), street.newPage()])
const { headline } = sampleStory

const placesOn = (page: Page): Promise<string[]> => page.locator('.slots h3').allInnerTexts()
const publish = (page: Page) => page.getByRole('button', { name: words.publish })
const topFor = async (page: Page): Promise<string> => {
  await page.goto('/', { waitUntil: 'commit' })
  return page.locator('.front-head h1').innerText()
}

test('two editors open the front page', async () => {
  await Promise.all([signIn(tab, accountOf('editor')), signIn(colleague, accountOf('administrator'))])
  await Promise.all([tab.goto('/admin/front'), colleague.goto('/admin/front')])
  await tab.getByText(words.noChanges).waitFor()
  await colleague
    .getByRole('button', { name: new RegExp(front.second) })
    .last()
    .click()
})

test('a story is found in another spelling and given a place by the keyboard', async () => {
  await tab.getByLabel(words.search.stories).fill(front.asked)
  await tab.getByRole('button', { name: words.placeOf(headline, '۱') }).press('Enter')
  await tab.getByLabel(words.search.stories).fill('')
  await tab
    .getByRole('button', { name: new RegExp(front.second) })
    .last()
    .press('Enter')
  await tab.getByText(words.changes('۲')).waitFor()
  assert.equal((await placesOn(tab))[0], headline)
})

test('a place is taken up, moved, brought back, and moved again', async () => {
  await tab.getByRole('button', { name: words.handle(headline) }).focus()
  await tab.keyboard.press('Enter')
  await tab.keyboard.press('2')
  await tab.getByText(words.lifted(headline, '۲', '۷')).waitFor()
  assert.equal((await placesOn(tab))[1], headline)
  await tab.keyboard.press('0')
  assert.equal((await placesOn(tab))[0], headline)
  await tab.keyboard.press('2')
  await tab.keyboard.press('Enter')
  await tab.keyboard.press('8')
  await tab.keyboard.press('Enter')
  assert.notEqual((await placesOn(tab))[0], headline)
})

test('by the mouse it is dragged back to the first place', async () => {
  const handle = await tab.getByRole('button', { name: words.handle(headline) }).boundingBox()
  const first = await tab.locator('[data-place="0"]').boundingBox()
  assert.ok(handle && first)
  await tab.mouse.move(handle.x + 10, handle.y + 10)
  await tab.mouse.down()
  await tab.mouse.move(first.x + 60, first.y + 20, { steps: 4 })
  await tab.mouse.up()
  assert.equal((await placesOn(tab))[0], headline)
})

test('the preview is the page itself; readers see nothing of it', async () => {
  const preview = tab.frameLocator('.phone')
  await preview.getByRole('heading', { level: 1, name: headline }).waitFor()
  assert.notEqual(await topFor(reader), headline)
})

test('what was arranged outlives a page that is closed, and is published in one act', async () => {
  await tab.reload({ waitUntil: 'commit' })
  await publish(tab).click()
  await tab.getByText(words.noChanges).waitFor()
  assert.equal(await topFor(reader), headline)
})

test('the colleague who began earlier is told so, loses nothing and decides', async () => {
  await colleague.reload({ waitUntil: 'commit' })
  await colleague.getByRole('button', { name: words.publishMine }).waitFor()
  assert.equal(await publish(colleague).isDisabled(), true)
  assert.match((await placesOn(colleague)).join(), new RegExp(front.second))
  await colleague.getByRole('button', { name: words.publishMine }).click()
  await colleague.getByText(words.noChanges).waitFor()
  assert.match(await topFor(reader), new RegExp(front.second))
})

test('the former arrangement comes back', async () => {
  await tab.reload({ waitUntil: 'commit' })
  await tab.getByText(words.history).click()
  await tab.getByRole('button', { name: words.restoreOf('۲') }).click()
  await tab.getByText(words.restored('۲')).waitFor()
  assert.equal(await topFor(reader), headline)
})

test('a pin ends by itself, and the place falls back to the latest', async () => {
  await tab.getByRole('button', { name: words.pinOf(headline) }).click()
  await tab.getByRole('button', { name: words.put }).click()
  await publish(tab).click()
  await tab.getByText(words.noChanges).waitFor()
  await sql`update arrangement_slot set pinned_until = now() where pinned_until is not null`.execute(
    database.db,
  )
  await sql`update arrangement set next_end = now() where next_end is not null`.execute(database.db)
  const ended = Date.now()
  await reader.waitForFunction(
    `fetch('/').then(page => page.text()).then(text => !/<h1><a[^>]*>${headline}/.test(text))`,
  )
  assert.ok(Date.now() - ended < 5000)
})

test('a banner is on every page after one click, and off at a word', async () => {
  await tab.reload({ waitUntil: 'commit' })
  await tab.getByRole('button', { name: new RegExp(`^${words.breakIt}.*${front.second}`) }).click()
  await tab.getByRole('button', { name: words.end }).waitFor()
  const region = reader.getByRole('region', { name: front.region })
  await reader.goto('/section/culture', { waitUntil: 'commit' })
  assert.match(await region.innerText(), new RegExp(front.second))
  await tab.getByLabel(/^یک جمله/).fill(front.bannerText)
  await tab.getByRole('button', { name: words.renew }).click()
  await tab.locator('.breaking').getByText(front.bannerText).waitFor()
  await reader.goto('/archive', { waitUntil: 'commit' })
  assert.match(await region.innerText(), new RegExp(front.bannerText))
  await tab.getByRole('button', { name: words.end }).click()
  await tab.getByRole('button', { name: words.raise }).waitFor()
  await reader.goto('/archive', { waitUntil: 'commit' })
  assert.equal(await region.count(), 0)
})

test('a banner is raised from the editor of a published story, with its headline', async () => {
  await tab.goto(`/admin/stories?text=${encodeURIComponent(headline)}`)
  await tab.getByRole('link', { name: headline }).click()
  await tab.getByRole('button', { name: words.banner }).click()
  const form = tab.getByRole('dialog')
  assert.equal(await form.getByLabel(/^یک جمله/).inputValue(), headline)
  assert.deepEqual(await faultsOn(tab), [])
  await form.getByRole('button', { name: words.raise }).click()
  await form.waitFor({ state: 'hidden' })
  await reader.goto('/archive', { waitUntil: 'commit' })
  assert.match(await reader.getByRole('region', { name: front.region }).innerText(), new RegExp(headline))
})
