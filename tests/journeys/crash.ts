import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

/** Its process dies: a page that is only closed or left sends what it holds, which may yet arrive. */
export async function crash(page: Page): Promise<void> {
  await Promise.all([
    page.waitForEvent('crash'),
    page.goto('chrome://crash').catch((fault: unknown) => assert.match(String(fault), /crash/i)),
  ])
  await page.close()
}
