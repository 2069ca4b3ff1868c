import type { BrowserContext, ConsoleMessage } from 'playwright-core'

/**
 * Writes down what browsers complain of from now on: errors on the console (a policy that was broken is one), errors
 * of scripts, and requests to any other host than ours.
 */
export function noteComplaints(context: BrowserContext, address: string): string[] {
  const complaints: string[] = []
  context.on('console', message => {
    if (message.type() === 'error' && !isExpected(message)) complaints.push(describe(message))
  })
  context.on('weberror', error => complaints.push(String(error.error())))
  context.on('request', request => {
    const url = request.url()
    if (!url.startsWith(`${address}/`) && !/^(data|blob):/.test(url)) complaints.push(`foreign: ${url}`)
  })
  return complaints
}

const describe = (message: ConsoleMessage): string =>
  `${message.text()} at ${message.location().url} on ${message.page()?.url() ?? ''}`

/**
 * Chromium calls every answer of 400 and more an error: also a page that is itself such an answer, the question who
 * one is, a password that is refused and a link that is worth nothing; and an answer that a test takes away (loseAnswer).
 */
function isExpected(message: ConsoleMessage): boolean {
  if (!message.text().startsWith('Failed to load resource')) return false
  if (message.text().endsWith('net::ERR_FAILED')) return true
  const { url } = message.location()
  return url === message.page()?.url() || /\/api\/v1\/(me|sign-in|invitation\/read)$/.test(url)
}
