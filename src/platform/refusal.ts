/**
 * A rule said no. The code is looked up in one table that gives the status and the sentences in both languages;
 * the facts fill the sentence's blanks and may be shown to the person who was refused.
 */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly code: string
  readonly facts: Readonly<Record<string, string | number>>

  constructor(code: string, facts: Readonly<Record<string, string | number>> = {}) {
    super(code)
    this.code = code
    this.facts = facts
  }
}

/** One thing wrong with one field of what arrived; all are reported at once. */
export interface FieldProblem {
  field: string
  /** A code of the catalogue: 'required', 'too-long', … */
  problem: string
  facts?: Readonly<Record<string, string | number>>
}

/** Field problems, all at once, from validation at the edge. */
export class FieldProblems extends Error {
  override name = 'FieldProblems'
  readonly problems: readonly FieldProblem[]

  constructor(problems: readonly FieldProblem[]) {
    super(problems.map(({ field, problem }) => `${field}: ${problem}`).join(', '))
    this.problems = problems
  }
}
