import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What is wrong with the page as it stands in this window, by day and by night: findings of axe, and text that can only
 * be read by scrolling sideways, also at 200 %.
 */
export async function faultsOn(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  // Sent by the debugger's way: the policy of our pages lets no foreign script in.
  await page.evaluate(axe)
  const byDay = await findings(page, {})
  const wide = await page.evaluate<string[]>(tooWide)
  await page.emulateMedia({ colorScheme: 'dark' })
  // By night only the colours differ.
  const byNight = await findings(page, { runOnly: ['color-contrast'] })
  const zoomed = await faultsZoomed(page)
  return [...byDay, ...wide, ...byNight.map(finding => `by night, ${finding}`), ...zoomed]
}

/** At 200 % a window shows half as much; a telephone's is already smaller than half of a desk's. */
async function faultsZoomed(page: Page): Promise<string[]> {
  const size = page.viewportSize()
  if (size === null || size.width < 1000) return []
  await page.setViewportSize({ width: size.width / 2, height: size.height / 2 })
  const wide = await page.evaluate<string[]>(tooWide)
  await page.setViewportSize(size)
  return wide.map(fault => `at 200 %, ${fault}`)
}

/** Names every rule that is broken and the first elements that break it. */
const findings = (page: Page, options: { runOnly?: readonly string[] }): Promise<string[]> =>
  page.evaluate<string[]>(`axe
    .run(document, ${JSON.stringify({ resultTypes: ['violations'], ...options })})
    .then(({ violations }) => violations.map(({ id, nodes }) =>
      id + ': ' + nodes.slice(0, 3).map(({ target, failureSummary }) =>
        target.join(' ') + ' (' + failureSummary.split('\\n').slice(1).join('; ').trim() + ')').join(', ')))`)

/** In the page: says who sticks out when the page is wider than its window. */
const tooWide = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  // What scrolls by itself, like a row of sections, may be wider than the window.
  const isFree = element => element === document.body ||
    (getComputedStyle(element).overflowX === 'visible' && isFree(element.parentElement))
  const out = [...document.body.querySelectorAll('*')].filter(element => {
    const { left, right, width } = element.getBoundingClientRect()
    return width > 0 && (left < -1 || right > clientWidth + 1) && isFree(element.parentElement)
  })
  return ['wider than its window: ' + scrollWidth + ' of ' + clientWidth + ', for example ' +
    out.slice(-3).map(({ tagName, className }) => tagName + '.' + className).join(', ')]
})()`
