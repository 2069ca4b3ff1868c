import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { openBrowser } from './browser.ts'

const { onPhone, onDesktop } = await openBrowser()
const page = `<!doctype html><html lang="fa" dir="rtl"><meta name="viewport" content="width=device-width"><h1>سلام</h1>`
const server = createServer((_, response) =>
  response.setHeader('content-type', 'text/html; charset=utf-8').end(page),
)
const address = await new Promise<string>(resolve => {
  server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${portOf(server.address())}/`))
})
after(() => server.close())

test('a page is seen on a telephone', async () => {
  const tab = await (await onPhone()).newPage()
  await tab.goto(address)
  assert.equal(await tab.getByRole('heading').innerText(), 'سلام')
  assert.equal(await tab.evaluate('innerWidth'), 360)
})

test('a page is seen at a desk', async () => {
  const tab = await (await onDesktop()).newPage()
  await tab.goto(address)
  assert.equal(await tab.evaluate('innerWidth'), 1280)
})

function portOf(bound: AddressInfo | string | null): number {
  return typeof bound === 'object' ? (bound?.port ?? 0) : 0
}
