import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import type { Env } from '../platform/http/env.ts'
import { renderErrorPage } from './error-page.ts'

const said = { fa: '10 دقیقهٔ دیگر دوباره بکوشید.', en: 'Try again in 10 minutes.' }
const site = new Hono<Env>().get('*', c => renderErrorPage(c, 429, said))

test('a refusal is said in the words and the digits of the edition', async () => {
  assert.match(await (await site.request('/news/1/vote')).text(), /۱۰ دقیقهٔ دیگر/)
  assert.match(await (await site.request('/en/x')).text(), /in 10 minutes/)
})
