import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fa as plans } from '../../src/admin/assignments/fa.ts'
import { fa as desk } from '../../src/admin/desk/fa.ts'
import { fa as editor } from '../../src/admin/editor/fa.ts'
import { fa as stories } from '../../src/admin/stories/fa.ts'
import { fa as statistics } from '../../src/admin/statistics/fa.ts'
import { openBrowser } from '../set-up/browser.ts'
import { openAgency } from './agency.ts'
import { signIn } from './desk-steps.ts'
import { plan } from './fa.ts'

// A story is planned at a desk, begun from a telephone, and found on the list of its day.

const [{ address, accountOf }, { onDesktop, onPhone }] = await Promise.all([openAgency(), openBrowser()])
const [atDesk, onRoad] = await Promise.all([onDesktop({ baseURL: address }), onPhone({ baseURL: address })])
const [editorsTab, reportersTab] = await Promise.all([atDesk.newPage(), onRoad.newPage()])

test('both come to work', async () => {
  await Promise.all([signIn(editorsTab, accountOf('editor')), signIn(reportersTab, accountOf('reporter'))])
})

test('a plan without a title and a moment is not taken, and nothing typed is lost', async () => {
  await editorsTab.getByRole('link', { name: desk.planStory }).click()
  await editorsTab.getByLabel(plans.wanted).fill(plan.wanted)
  await editorsTab.getByRole('button', { name: plans.plan }).click()

  await editorsTab.getByText(plans.dueMissing).waitFor()

  assert.equal(await editorsTab.getByLabel(plans.wanted).inputValue(), plan.wanted)
})

test('the editor plans a story for tonight and leaves it without a writer', async () => {
  await editorsTab.getByLabel(plans.title).fill(plan.title)
  await editorsTab.getByLabel(plans.section).selectOption(plan.section)
  await editorsTab.getByLabel(plans.due).fill(plan.due)
  await editorsTab.getByRole('button', { name: plans.plan }).click()

  await editorsTab.getByRole('heading', { name: plan.title }).waitFor()
})

test('it stands on the list of the day, without a writer', async () => {
  await editorsTab.goto('/admin/')
  const line = editorsTab.locator('.day li').filter({ hasText: plan.title })
  await line.getByText(desk.planned).waitFor()
  await line.getByRole('link', { name: desk.assignTo }).click()
})

test('the editor gives it to the reporter, who finds it among what waits', async () => {
  const name = await reportersTab.locator('.who > :first-child').innerText()
  await editorsTab.getByLabel(plans.assignTo).selectOption({ label: name })
  await editorsTab.getByRole('button', { name: plans.assign, exact: true }).click()
  await editorsTab.getByText(plans.to(name)).waitFor()

  await reportersTab.reload()
  await reportersTab.locator('.waits').getByRole('link', { name: plan.title }).click()
  await reportersTab.getByText(plan.wanted).waitFor()
})

test('the reporter hands it back with a reason that the editor reads', async () => {
  await reportersTab.getByRole('button', { name: plans.handBack }).click()
  const dialog = reportersTab.getByRole('dialog')
  await dialog.getByRole('textbox').fill(plan.reason)
  await dialog.getByRole('button', { name: plans.handBack }).click()
  await dialog.waitFor({ state: 'detached' })

  await editorsTab.reload()
  await editorsTab.getByText(plan.reason).waitFor()
})

test('the plan is free now: the reporter begins it after all, and writes under its title', async () => {
  await reportersTab.getByRole('button', { name: plans.begin }).click()
  await reportersTab.getByText(editor.penMine).waitFor()
  await reportersTab.getByText(plan.title).first().waitFor()
})

test('on the list of the day the plan has become a draft, reached by the keyboard alone', async () => {
  await editorsTab.goto('/admin/')
  const line = editorsTab.locator('.day li').filter({ hasText: plan.title })
  await line.waitFor()
  await editorsTab.keyboard.press('8')
  await editorsTab.keyboard.press('2')
  assert.equal(await editorsTab.locator('.day a[data-line]:focus').count(), 1)
  assert.equal(await line.getByText(desk.planned).count(), 0)
})

test('the figures of the day stand below it, each chart with its table', async () => {
  await editorsTab.getByRole('heading', { name: statistics.viewsByHourToday }).waitFor()
  await editorsTab.getByText(statistics.table).click()
  assert.ok((await editorsTab.locator('.chart table tbody tr').count()) >= 23)
})

test('several stories are chosen at once, and each is answered by itself with its reason', async () => {
  await editorsTab.goto('/admin/stories')
  await editorsTab.locator('[data-story]').first().waitFor()
  await editorsTab.keyboard.press('2')
  await editorsTab.keyboard.press('5')
  const region = editorsTab.getByRole('region', { name: stories.bulk })
  await region.getByText(stories.chosen('۱')).waitFor()
  await editorsTab.getByLabel(stories.chooseAll).click()
  await editorsTab.keyboard.press('3')
  await editorsTab.getByRole('dialog').getByRole('button', { name: stories.bulkActs.approve }).click()
  await editorsTab.getByText(/^[۱-۹]\S* انجام شد، [۱-۹]\S* نشد\.$/).waitFor()
  const reasons = await editorsTab.locator('.reasons li').count()
  assert.equal(await editorsTab.locator('tbody .error').count(), reasons)
  await region.getByText(/خبر برگزیده/).waitFor()
})
