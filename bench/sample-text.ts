import { storiesFa } from '../src/app/sample/stories-fa.ts'

/** The sample newsroom's Persian prose, repeated to about a million characters; one paragraph a line. */
export function sampleText(): string {
  const once = storiesFa.flatMap(({ headline, lead, body }) => [
    headline,
    lead,
    ...body.filter((block): block is string => typeof block === 'string'),
  ])
  const text = once.join('\n')
  return `${text}\n`.repeat(Math.ceil(1_000_000 / text.length))
}
