import { z } from 'zod'
import { isTooLong } from '../persian/index.ts'

/**
 * What people write: at most so many letters as a reader counts them, and no more bytes than they honestly take
 * (`isTooLong`). The staff screens count alike. Example: `writtenText(3)` takes «هٔ» with two letters more.
 */
export const writtenText = (most: number) =>
  z
    .string()
    .check(({ value, issues }) => {
      if (!isTooLong(value, most)) return
      issues.push({ code: 'too_big', origin: 'string', maximum: most, inclusive: true, input: value })
    })
    .meta({ description: `at most ${most} characters as a reader counts them` })

/** What programs write and nobody reads: cursors, tokens, codes, addresses. Counted in UTF-16 units. */
export const machineText = (most: number) => z.string().max(most)
