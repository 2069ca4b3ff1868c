import { rm } from 'node:fs/promises'
import { chromium, type Page } from 'playwright-core'
import { findChromium } from '../tests/set-up/chromium.ts'
import { rounded, type Figures } from './figures.ts'
import { ownFolder } from './own-folder.ts'
import { startPeyk } from './start-peyk.ts'
import { storyBytes } from './story-bytes.ts'

const slowDown = 4
const rounds = 3
/** Nearly nothing: what a tab of its own costs the browser before there is anything of ours. */
const empty = '/robots.txt'

/**
 * What moves and what keeps a reader's telephone busy while a page is opened, at a quarter of the machine's speed: the
 * most layout shift, and the least of the longest tasks of three rounds, since other work on the machine only lengthens them.
 */
export async function calmPages(): Promise<Figures> {
  const folder = await ownFolder()
  const peyk = await startPeyk(folder)
  const { executablePath, env } = await findChromium()
  const browser = await chromium.launch({ executablePath, env, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const story = new URL((await storyBytes(peyk.address)).address).pathname
    const paths = [
      empty,
      '/',
      story,
      '/section/culture',
      '/provinces',
      '/archive',
      '/search',
      '/en/',
      '/moderation',
    ]
    const nameOf = (path: string): string =>
      path === story ? 'a story' : path === empty ? 'a document without content' : path
    const figures: Record<string, string> = {}
    for (const path of paths) {
      const seen: Seen[] = []
      for (let round = 0; round < rounds; round++) {
        const context = await browser.newContext({
          baseURL: peyk.address,
          viewport: { width: 360, height: 780 },
          serviceWorkers: 'block',
        })
        seen.push(await open(await context.newPage(), path))
        await context.close()
      }
      const shift = Math.max(...seen.map(each => each.shift))
      const longest = Math.min(...seen.map(each => each.longest))
      figures[nameOf(path)] =
        `layout shift ${rounded(shift, 4)} (to hold: 0), longest task ${rounded(longest, 0)} ms (to hold: 50)`
    }
    return figures
  } finally {
    await browser.close()
    await peyk.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

interface Seen {
  shift: number
  longest: number
}

async function open(page: Page, path: string): Promise<Seen> {
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowDown })
  await page.addInitScript(`
    window.seen = { shift: 0, longest: 0 }
    new PerformanceObserver(list => { for (const each of list.getEntries()) if (!each.hadRecentInput) seen.shift += each.value })
      .observe({ type: 'layout-shift', buffered: true })
    new PerformanceObserver(list => { for (const each of list.getEntries()) seen.longest = Math.max(seen.longest, each.duration) })
      .observe({ type: 'longtask', buffered: true })`)
  await page.goto(path, { waitUntil: 'load' })
  await page.waitForTimeout(1000)
  return page.evaluate<Seen>('window.seen')
}
