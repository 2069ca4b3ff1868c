import { z } from 'zod'
import { defaultHouseStyle, identifyLanguage, matches, repair, type HouseStyle } from '../persian/index.ts'
import { linesOf } from './lines-of.ts'

/** Answers one line of JSON with one line of JSON. */
export type LineAnswer = (line: unknown) => Record<string, unknown>

const Text = z.object({ id: z.union([z.string(), z.number()]), text: z.string() })
const Question = Text.extend({ query: z.string() })

/** How a text is to be repaired; what is left out of the style is the engine's default. */
export interface RepairWish extends Partial<HouseStyle> {
  tier: 'auto' | 'all'
}

export const answerRepair =
  ({ tier, ...wished }: RepairWish): LineAnswer =>
  line => {
    const { id, text } = Text.parse(line)
    return { id, ...repair(text, { tier, style: { ...defaultHouseStyle, ...wished } }) }
  }

export const answerLanguage: LineAnswer = line => {
  const { id, text } = Text.parse(line)
  return { id, ...identifyLanguage(text) }
}

export const answerMatch: LineAnswer = line => {
  const { id, query, text } = Question.parse(line)
  return { id, matches: matches(query, text) }
}

/**
 * JSON Lines in, JSON Lines out: one answer a line, in the same order.
 * @throws Error naming the number of the first line that could not be read.
 */
export async function answerLines(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  answer: LineAnswer,
): Promise<void> {
  let number = 0
  for await (const line of linesOf(input)) {
    number++
    if (line.trim() === '') continue
    if (!output.write(`${JSON.stringify(answerOne(line, number, answer))}\n`)) await drained(output)
  }
}

function answerOne(line: string, number: number, answer: LineAnswer): Record<string, unknown> {
  try {
    return answer(JSON.parse(line))
  } catch (error) {
    throw new Error(`line ${number}: ${reasonOf(error)}`)
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError)
    return error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim()).join('; ')
  return error instanceof Error ? error.message : String(error)
}

const drained = (output: NodeJS.WritableStream): Promise<void> =>
  new Promise(resolve => output.once('drain', resolve))
