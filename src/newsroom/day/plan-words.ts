import type { Context } from '../../platform/context.ts'
import type { FieldProblem } from '../../platform/refusal.ts'
import { cleanedLine } from '../cleaned-line.ts'
import { gathering } from '../gather-problems.ts'
import { sectionIdFrom } from './section-id.ts'

interface PlanWords {
  title: string
  wanted: string
  /** Undefined when there is no such section. */
  sectionId: string | undefined
  /** Everything that is wrong with them. */
  problems: FieldProblem[]
}

/** The words of a plan, cleaned, and its section. */
export async function planWordsFrom(
  within: Context,
  order: { title: string; wanted: string; section: string },
): Promise<PlanWords> {
  const problems: FieldProblem[] = []
  const title = cleanedLine({ field: 'title', given: order.title, most: 200, required: true }, problems)
  const wanted = cleanedLine({ field: 'wanted', given: order.wanted, most: 2000 }, problems)
  const sectionId = await gathering(problems, () => sectionIdFrom(within, order.section))
  return { title, wanted, sectionId, problems }
}
