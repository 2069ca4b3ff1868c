import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const telephone = { width: 360, height: 780 }
const desk = { width: 1280, height: 900 }

/**
 * What is wrong with the page as it stands in this window, by day and by night: findings of axe, and text that can only
 * be read by scrolling sideways, also at 200 %.
 */
export async function faultsOn(page: Page): Promise<string[]> {
  await turnTo(page, 'light')
  const byDay = await findings(page, {})
  const wide = await page.evaluate<string[]>(tooWide)
  await turnTo(page, 'dark')
  // By night only the colours differ.
  const byNight = await findings(page, { runOnly: ['color-contrast'] })
  const zoomed = await faultsZoomed(page)
  return [...byDay, ...wide, ...byNight.map(finding => `by night, ${finding}`), ...zoomed]
}

/** Where axe looks at a page: on a telephone by day, at a desk by night, or in both. */
export type Look = 'telephone' | 'desk' | 'both'

/**
 * The same in both sizes and both themes with half the work: a telephone by day and a desk by night. Whatever axe is to
 * look at, the page is laid out in both, since its words decide what is too wide. The window is a telephone's before and
 * after.
 */
export async function faultsInBothSizes(page: Page, look: Look = 'both'): Promise<string[]> {
  await turnTo(page, 'light')
  const found = async (size: Look) => (look === size || look === 'both' ? findings(page, {}) : [])
  const byDay = [...(await found('telephone')), ...(await page.evaluate<string[]>(tooWide))]
  await page.setViewportSize(desk)
  await turnTo(page, 'dark')
  await page.evaluate(comesToRest)
  const byNight = [...(await found('desk')), ...(await page.evaluate<string[]>(tooWide))]
  const zoomed = await faultsZoomed(page)
  await page.setViewportSize(telephone)
  return [
    ...byDay.map(fault => `telephone by day: ${fault}`),
    ...[...byNight, ...zoomed].map(fault => `desk by night: ${fault}`),
  ]
}

/** In the page: ends when nothing has been put in or taken out for a while. An editor opens anew when it gets the pen. */
export const comesToRest = `new Promise(resolve => {
  const rest = () => setTimeout(() => { observer.disconnect(); resolve() }, 200)
  let ends = rest()
  const observer = new MutationObserver(() => { clearTimeout(ends); ends = rest() })
  observer.observe(document.body, { childList: true, subtree: true })
})`

async function turnTo(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
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
async function findings(page: Page, options: { runOnly?: readonly string[] }): Promise<string[]> {
  // Put in by the debugger's way: the policy of our pages lets no foreign script in.
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await putIn(page, axe)
  return page.evaluate<string[]>(`axe
    .run(document, ${JSON.stringify({ resultTypes: ['violations'], ...options })})
    .then(({ violations }) => violations.map(({ id, nodes }) =>
      id + ': ' + nodes.slice(0, 3).map(({ target, failureSummary }) =>
        target.join(' ') + ' (' + failureSummary.split('\\n').slice(1).join('; ').trim() + ')').join(', ')))`)
}

/** As it is: Playwright's own way wraps half a megabyte up once more, which takes as long again. */
async function putIn(page: Page, script: string): Promise<void> {
  const debug = await page.context().newCDPSession(page)
  await debug.send('Runtime.evaluate', { expression: script })
  await debug.detach()
}

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
