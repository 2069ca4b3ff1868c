import { rm } from 'node:fs/promises'
import { chromium, type Page } from 'playwright-core'
import { halfSpace } from '../src/persian/index.ts'
import { findChromium } from '../tests/set-up/chromium.ts'
import { fa } from './fa.ts'
import { percentile, rounded, type Figures } from './figures.ts'
import { ownFolder } from './own-folder.ts'
import { sampleText } from './sample-text.ts'
import { startPeyk } from './start-peyk.ts'

const wordsOfStory = 3000
const seconds = 12
/** A practised writer: ten letters a second. */
const betweenKeys = 100

/**
 * Writing in a story of 3,000 words with the spelling checker on, in real Chromium: frames from one to the next, and what
 * kept the page busy. The same measurement without a key pressed is beside it, for a machine that is busy otherwise.
 */
export async function editorFrames(): Promise<Figures> {
  const folder = await ownFolder()
  const peyk = await startPeyk(folder)
  const { executablePath, env } = await findChromium()
  const browser = await chromium.launch({ executablePath, env, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const page = await browser.newPage({ baseURL: peyk.address, viewport: { width: 1280, height: 900 } })
    await openLongStory(page, peyk.lines)
    const resting = await watched(page, () => page.waitForTimeout(seconds * 500))
    const writing = await watched(page, () => write(page))
    const suggestions = await page.locator('.write .spelling').count()
    return {
      'suggestions underlined': suggestions,
      ...framesOf('resting', resting),
      ...framesOf('writing', writing),
      'writing, p95 frame ms (to hold: 16.7 and its timer)': rounded(percentile(writing.frames, 0.95), 1),
    }
  } finally {
    await browser.close()
    await peyk.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function openLongStory(page: Page, lines: readonly string[]): Promise<void> {
  const said = lines.join('\n')
  await page.goto('/admin/')
  await page.locator('input[type=email]').fill(/^ +editor +(\S+)/m.exec(said)?.[1] ?? '')
  await page.locator('input[type=password]').fill(/with the password (\S+)/.exec(said)?.[1] ?? '')
  await page.keyboard.press('Enter')
  await page.locator('.desk-bar nav').waitFor()
  const paragraphs = longText()
  const made = await page.request.post('/api/v1/stories', {
    headers: { origin: new URL(page.url()).origin },
    data: {
      edition: 'fa',
      section: 'culture',
      content: { headline: fa.longHeadline, body: bodyOf(paragraphs) },
    },
  })
  const id = /"id":"([^"]+)"/.exec(await made.text())?.[1]
  if (id === undefined) throw new Error(`no story: ${made.status()}`)
  await page.goto(`/admin/stories/${id}`)
  await page.locator('.write.is-body[contenteditable="true"]').waitFor()
  await page.locator('.write .spelling').first().waitFor({ timeout: 60_000 })
}

/** Half of the half-spaces are lost, as in what telephones send: the checker has work all over the text. */
function longText(): string[] {
  const paragraphs: string[] = []
  let count = 0
  for (const [place, line] of sampleText().split('\n').entries()) {
    if (count >= wordsOfStory) break
    count += line.split(/\s+/).length
    paragraphs.push(place % 2 === 0 ? line : line.replaceAll(halfSpace, ''))
  }
  return paragraphs
}

const bodyOf = (paragraphs: readonly string[]) => ({
  type: 'doc',
  content: paragraphs.map(text => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})

/** In the middle of the text, where most of it stands above and below the caret. */
async function write(page: Page): Promise<void> {
  const paragraphs = page.locator('.write.is-body > p')
  await paragraphs.nth(Math.floor((await paragraphs.count()) / 2)).click()
  const until = performance.now() + seconds * 1000
  const written = fa.written.replaceAll(halfSpace, ' ')
  while (performance.now() < until) await page.keyboard.type(written, { delay: betweenKeys })
}

interface Watched {
  frames: number[]
  tasks: number[]
  keys: number[]
}

/** In the page: notes the time between frames, tasks over 50 ms, and from a key to the next picture. */
const watching = `(() => {
  const seen = (window.seen = { frames: [], tasks: [], keys: [], on: true })
  let last
  const frame = now => {
    if (last !== undefined) seen.frames.push(now - last)
    last = now
    if (seen.on) requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  new PerformanceObserver(list => seen.tasks.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ type: 'longtask' })
  new PerformanceObserver(list => seen.keys.push(...list.getEntries()
    .filter(({ name }) => name === 'keydown').map(({ duration }) => duration)))
    .observe({ type: 'event', durationThreshold: 16 })
})()`

async function watched(page: Page, step: () => Promise<void>): Promise<Watched> {
  await page.evaluate(watching)
  await step()
  return page.evaluate<Watched>('(window.seen.on = false, window.seen)')
}

function framesOf(what: string, { frames, tasks, keys }: Watched): Figures {
  const at = (part: number): number => rounded(percentile(frames, part), 1)
  return {
    [`${what}, frames`]: frames.length,
    [`${what}, frame ms p50 / p95 / p99`]: `${at(0.5)} / ${at(0.95)} / ${at(0.99)}`,
    [`${what}, longest task ms (0: none over 50)`]: rounded(Math.max(0, ...tasks), 0),
    [`${what}, tasks over 50 ms`]: tasks.length,
    [`${what}, key to picture ms p95`]: keys.length === 0 ? 'under 16' : percentile(keys, 0.95),
  }
}
