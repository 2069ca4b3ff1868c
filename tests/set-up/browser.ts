import { after } from 'node:test'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'
import { findChromium } from './chromium.ts'
import { atEndOfProcess } from './end-of-process.ts'

/** A browser for one test file. */
export interface TestBrowser {
  /** A new reader on a telephone: 360 by 780, touch, no mouse. Nothing is shared with another reader. */
  onPhone: (options?: BrowserContextOptions) => Promise<BrowserContext>
  /** A new person at a desk: 1280 by 900. */
  onDesktop: (options?: BrowserContextOptions) => Promise<BrowserContext>
  browser: Browser
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Pages of a test live for seconds: the compiler that optimises takes more than it gives.
  '--js-flags=--no-opt',
]

const person: BrowserContextOptions = { locale: 'fa-IR', timezoneId: 'Asia/Tehran', serviceWorkers: 'block' }

let launched: Promise<Browser> | undefined

/**
 * Gives the Chromium of this process; what the file opens in it is closed with the file. Call it at the top of the file:
 * `const { onPhone } = await openBrowser()`. It has no Persian font of its own: Persian is drawn only by the font a page
 * brings, as it should be.
 */
export async function openBrowser(): Promise<TestBrowser> {
  const browser = await (launched ??= launch())
  const contexts: BrowserContext[] = []
  after(async () => void (await Promise.all(contexts.map(context => context.close()))))
  const open = async (options: BrowserContextOptions): Promise<BrowserContext> => {
    const context = await patientContext(browser, options)
    contexts.push(context)
    return context
  }
  return {
    browser,
    onPhone: options =>
      open({
        viewport: { width: 360, height: 780 },
        deviceScaleFactor: 2,
        hasTouch: true,
        isMobile: true,
        ...options,
      }),
    onDesktop: options => open({ viewport: { width: 1280, height: 900 }, ...options }),
  }
}

async function launch(): Promise<Browser> {
  const { executablePath, env } = await findChromium()
  const browser = await chromium.launch({ executablePath, env: { ...environment(), ...env }, args: flags })
  atEndOfProcess(() => browser.close())
  return browser
}

/** Waits as long as a busy machine may need: what a test proves is that a thing comes, not when. */
async function patientContext(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext({ ...person, ...options })
  context.setDefaultTimeout(30_000)
  return context
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
