import { FieldProblems, type FieldProblem } from '../platform/refusal.ts'

/**
 * Takes a step, and gathers what is wrong with its fields instead of stopping at it: everything is told at once, when
 * `tellAll` is called.
 * @returns undefined when something was wrong. @throws whatever else the step throws.
 */
export async function gathering<T>(
  problems: FieldProblem[],
  step: () => T | Promise<T>,
): Promise<T | undefined> {
  try {
    return await step()
  } catch (fault) {
    if (!(fault instanceof FieldProblems)) throw fault
    problems.push(...fault.problems)
    return undefined
  }
}

/** @throws FieldProblems with everything gathered, when there is any. */
export function tellAll(problems: readonly FieldProblem[]): void {
  if (problems.length > 0) throw new FieldProblems(problems)
}
