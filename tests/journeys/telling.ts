import { test } from 'node:test'

/**
 * Tells a day: each sentence is a test that goes on where the one before it ended. When one fails the rest of the day
 * is skipped, for it could only fail for the same reason.
 */
export function telling(): (sentence: string, step: () => Promise<void>) => void {
  let failed = ''
  return (sentence, step) => {
    test(sentence, async t => {
      if (failed !== '') return t.skip(`the day ended at: ${failed}`)
      failed = sentence
      await step()
      failed = ''
    })
  }
}
