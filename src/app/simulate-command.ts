import { once } from 'node:events'
import { z } from 'zod'
import { simulate, type TrialRow } from '../comments/index.ts'
import { linesOf } from './lines-of.ts'

const Row = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  label: z.union([z.literal(0), z.literal(1)]),
  split: z.enum(['train', 'test']),
})

/**
 * `peyk screening simulate`: JSON Lines in, JSON Lines out; what the screening would have thought of the test rows after
 * so many decisions.
 * @throws Error naming the number of the first line that could not be read.
 */
export async function simulateCommand(
  checkpoints: readonly number[],
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<void> {
  const rows: TrialRow[] = []
  let number = 0
  for await (const line of linesOf(input)) {
    number++
    if (line.trim() !== '') rows.push(rowOf(line, number))
  }
  for (const score of simulate(rows, checkpoints))
    if (!output.write(`${JSON.stringify(score)}\n`)) await once(output, 'drain')
}

function rowOf(line: string, number: number): TrialRow {
  try {
    return Row.parse(JSON.parse(line))
  } catch (error) {
    const reason =
      error instanceof z.ZodError
        ? error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim()).join('; ')
        : String(error)
    throw new Error(`line ${number}: ${reason}`)
  }
}
