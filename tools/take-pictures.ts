// `node --import tsx tools/take-pictures.ts`: takes the pictures of README.md anew, from a sample newsroom of its own.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import sharp from 'sharp'
import { startPeyk, type StartedPeyk } from '../bench/start-peyk.ts'
import { openBrowser } from '../tests/set-up/browser.ts'
import { root } from './gate/source-files.ts'

const folder = join(root, 'docs/pictures')
/** A document is opened by telephone too: no picture may weigh more bytes. */
const heaviest = 400_000
/** A story of the sample newsroom whose picture is worth showing. */
const carpetStory = /زری/
const viewport = { width: 1280, height: 960 }

await mkdir(folder, { recursive: true })
const dataFolder = await mkdtemp(join(tmpdir(), 'peyk-pictures-'))
try {
  const peyk = await startPeyk(dataFolder)
  try {
    await takeAll(peyk)
  } finally {
    await peyk.stop()
  }
} finally {
  await rm(dataFolder, { recursive: true, force: true })
}

async function takeAll(peyk: StartedPeyk): Promise<void> {
  const { browser, onDesktop } = await openBrowser()
  try {
    const context = await onDesktop({ baseURL: peyk.address, viewport, colorScheme: 'light' })
    const page = await context.newPage()
    await page.goto('/')
    await take(page, 'home')
    await page.getByRole('link', { name: carpetStory }).first().click()
    await page.waitForURL('**/news/**')
    await take(page, 'story')
    await signIn(context, page, editorOf(peyk.lines))
    await page.locator('main a[href*="/stories/0"]').first().click()
    await page.waitForURL('**/admin/stories/**')
    await take(page, 'newsroom')
  } finally {
    await browser.close()
  }
}

interface Account {
  email: string
  password: string
}

/** The first start prints `… with the password P`, then one line a role: `  editor  name@…`. */
function editorOf(lines: readonly string[]): Account {
  const said = lines.join('\n')
  const password = /with the password (\S+)/.exec(said)?.[1]
  const email = /^ +editor +(\S+)/m.exec(said)?.[1]
  if (password === undefined || email === undefined) throw new Error('the start printed no sign-in names')
  return { email, password }
}

async function signIn(context: BrowserContext, page: Page, { email, password }: Account): Promise<void> {
  await page.goto('/admin/')
  await page.locator('input[type="email"]').fill(email)
  await page.locator('input[type="password"]').fill(password)
  await page.locator('button[type="submit"]').click()
  await page.locator('input[type="password"]').waitFor({ state: 'detached' })
  if ((await context.cookies()).length === 0) throw new Error('nobody was signed in')
}

/** What stands in the window once fonts and pictures have come; 256 colours are enough for a document. */
async function take(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.mouse.move(0, 0)
  const shot = await page.screenshot({ animations: 'disabled' })
  const bytes = await sharp(shot).png({ palette: true, colours: 256, effort: 10, dither: 0.6 }).toBuffer()
  if (bytes.length > heaviest) throw new Error(`${name}.png would weigh ${bytes.length} bytes`)
  await writeFile(join(folder, `${name}.png`), bytes)
  console.log(`docs/pictures/${name}.png ${Math.round(bytes.length / 1000)} KB`)
}
