import type { Hook } from '@hono/zod-openapi'
import { z } from '@hono/zod-openapi'
import { toPersianDigits } from '../../persian/index.ts'
import { FieldProblems, Refusal, type FieldProblem } from '../refusal.ts'
import type { Env } from './env.ts'

/** What a refusal means: its status and its sentence in both languages; `{name}` is filled from the facts. */
export interface RefusalMeaning {
  status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 500 | 503
  fa: string
  en: string
}
export type RefusalTable = Readonly<Record<string, RefusalMeaning>>

/** The one shape of every error the API answers with. */
export const ApiError = z
  .object({
    error: z.object({
      code: z.string(),
      message: z.object({ fa: z.string(), en: z.string() }),
      facts: z.record(z.string(), z.union([z.string(), z.number()])),
      problems: z.array(
        z.object({
          field: z.string(),
          problem: z.string(),
          message: z.object({ fa: z.string(), en: z.string() }),
        }),
      ),
      requestId: z.string(),
    }),
  })
  .openapi('ApiError')
export type ApiError = z.infer<typeof ApiError>

/** The meaning of an error: what to answer with, or undefined for a bug. */
export function meaningOf(error: unknown, table: RefusalTable): RefusalMeaning | undefined {
  if (error instanceof FieldProblems) return table['request.invalid']
  return error instanceof Refusal ? table[error.code] : undefined
}

/** The body of an API answer for a refusal or field problems. */
export function apiErrorOf(error: FieldProblems | Refusal, table: RefusalTable, requestId: string): ApiError {
  const code = error instanceof Refusal ? error.code : 'request.invalid'
  const facts = error instanceof Refusal ? error.facts : {}
  const problems = error instanceof FieldProblems ? error.problems : []
  return {
    error: {
      code,
      message: sentenceOf(code, facts, table),
      facts: { ...facts },
      problems: problems.map(each => ({
        field: each.field,
        problem: each.problem,
        message: sentenceOf(`field.${each.problem}`, each.facts ?? {}, table),
      })),
      requestId,
    },
  }
}

/** The sentence of a code with its blanks filled; the code itself when the table does not know it. */
export function sentenceOf(
  code: string,
  facts: Readonly<Record<string, string | number>>,
  table: RefusalTable,
): { fa: string; en: string } {
  const meaning = table[code]
  const fill = (sentence: string, say: (fact: string | number) => string): string =>
    sentence.replace(/\{(\w+)\}/g, (blank, name: string) => say(facts[name] ?? blank))
  const inPersian = (fact: string | number): string =>
    typeof fact === 'number' ? toPersianDigits(String(fact)) : fact
  return { fa: fill(meaning?.fa ?? code, inPersian), en: fill(meaning?.en ?? code, String) }
}

/** Turns zod's findings into field problems; given to every OpenAPIHono as its default hook. */
export const refuseInvalid: Hook<unknown, Env, string, unknown> = result => {
  if (!result.success) throw new FieldProblems(problemsOf(result.error))
}

/** zod's findings as field problems of our catalogue. */
export function problemsOf(error: z.ZodError): FieldProblem[] {
  return error.issues.map(issue => ({ field: issue.path.join('.'), ...problemOf(issue) }))
}

function problemOf(issue: z.core.$ZodIssue): Omit<FieldProblem, 'field'> {
  switch (issue.code) {
    case 'too_small':
      return issue.minimum === 1
        ? { problem: 'required' }
        : { problem: 'too-short', facts: { least: Number(issue.minimum) } }
    case 'too_big':
      return { problem: 'too-long', facts: { most: Number(issue.maximum) } }
    case 'invalid_type':
      return { problem: issue.input === undefined ? 'required' : 'malformed' }
    case 'custom':
      return { problem: issue.message }
    default:
      return { problem: 'malformed' }
  }
}
