import type { Page } from 'playwright-core'

/** The server does the next thing that is asked of this address by this method, and its answer never comes back. */
export async function loseAnswer(page: Page, method: 'POST' | 'PUT', address: string): Promise<void> {
  let isLost = false
  await page.route(address, async route => {
    if (isLost || route.request().method() !== method) return route.fallback()
    isLost = true
    await route.fetch()
    await route.abort()
  })
}
