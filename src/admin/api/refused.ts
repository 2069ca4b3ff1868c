import * as z from 'zod/mini'
import type { ApiError } from '../../platform/http/api-errors.ts'

const Sentence = z.object({ fa: z.string(), en: z.string() })
const Told = z.object({
  error: z.object({
    code: z.string(),
    message: Sentence,
    facts: z.record(z.string(), z.union([z.string(), z.number()])),
    problems: z.array(z.object({ field: z.string(), problem: z.string(), message: Sentence })),
    requestId: z.string(),
  }),
})

export type Problem = ApiError['error']['problems'][number]

/** The server said no, and why, in both languages. */
export class Refused extends Error {
  readonly code: string
  readonly sentence: { fa: string; en: string }
  readonly facts: Readonly<Record<string, string | number>>
  readonly problems: readonly Problem[]
  readonly status: number

  constructor(status: number, told: ApiError['error']) {
    super(told.code)
    this.name = 'Refused'
    this.status = status
    this.code = told.code
    this.sentence = told.message
    this.facts = told.facts
    this.problems = told.problems
  }
}

/** The server was not reached, or something before it answered: nothing is known to have happened. */
export class ServerAway extends Error {
  constructor(cause?: unknown) {
    super('the server was not reached', { cause })
    this.name = 'ServerAway'
  }
}

/** What an answer that is not a success means. */
export async function refusalIn(response: Response): Promise<Refused | ServerAway> {
  const body: unknown = await response.json().catch(() => undefined)
  const told = Told.safeParse(body)
  // Its database is away, and it says so itself.
  const isAway = response.status === 503 || !told.success
  return isAway ? new ServerAway(response.status) : new Refused(response.status, told.data.error)
}

/**
 * The sentence for a field, by its name with or without what it stands in: `headline` finds `content.headline`, and
 * `moments.0.text` what is wrong with that moment alone.
 */
export function problemAt(error: unknown, field: string): Problem['message'] | undefined {
  if (!(error instanceof Refused)) return undefined
  const exact = error.problems.find(each => each.field === field)
  return (exact ?? error.problems.find(each => nameOf(each.field) === field))?.message
}

const nameOf = (path: string): string => path.replace(/^content\./, '').split('.')[0] ?? path
