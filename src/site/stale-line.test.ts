import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { aStory, pageAt, readsFrom } from './a-newsroom.ts'
import { withStaleLine } from './stale-line.ts'

const noon = new Date('2026-11-22T08:30:00Z')

test('a page that could not be made anew says once, in its own language, of when it is', async () => {
  const english = aStory({ edition: 'en', headline: 'Kiln lit again', lead: 'A lead.' })
  const persian = withStaleLine(await pageAt('/'), noon)
  const other = withStaleLine(await pageAt('/en/', readsFrom([english])), noon)

  assert.equal(persian.split('role="status"').length, 2)
  assert.match(persian, /ساعت ۱۲:۰۰ بود/)
  assert.match(other, /as it was at 12:00/)
})

test('with the line a page is still clean HTML', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })
  const before = await validator.validateString(await pageAt('/about'))

  const after = await validator.validateString(withStaleLine(await pageAt('/about'), noon))

  assert.equal(after.errorCount, before.errorCount)
})
