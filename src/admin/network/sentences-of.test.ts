import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyRelease } from './release-form.ts'
import { sentencesOf } from './sentences-of.ts'

const paragraph = (text: string) => ({
  type: 'paragraph' as const,
  content: [{ type: 'text' as const, text }],
})

test('a release without a text has no sentence to mark', () => {
  assert.deepEqual(sentencesOf({ content: { ...emptyRelease, files: [] } }), [])
})

test('each sentence is offered with the place where the server looks for it', () => {
  const content = {
    ...emptyRelease,
    files: [],
    headline: 'پل باز شد',
    lead: 'دهانه ۲.۵ متر است. چرا؟ روشن نیست.',
    body: { type: 'doc' as const, content: [paragraph('یک.'), paragraph('دو. سه.')] },
  }

  assert.deepEqual(
    sentencesOf({ content }).map(({ part, block, quote }) => [part, block, quote]),
    [
      ['headline', 0, 'پل باز شد'],
      ['lead', 0, 'دهانه ۲.۵ متر است.'],
      ['lead', 0, 'چرا؟'],
      ['lead', 0, 'روشن نیست.'],
      ['body', 0, 'یک.'],
      ['body', 1, 'دو.'],
      ['body', 1, 'سه.'],
    ],
  )
})
