import { Refusal } from '../../platform/refusal.ts'

/** What became of one comment of many. */
export interface OneOfMany {
  id: string
  /** The code of the refusal; null when it was done. */
  refused: string | null
  facts: Readonly<Record<string, string | number>>
}

/**
 * Does something to each of several comments, one after the other, each in a transaction of its own: what is refused for
 * one is told and keeps nobody else waiting.
 */
export async function actOnMany(
  ids: readonly string[],
  act: (commentId: string) => Promise<void>,
): Promise<OneOfMany[]> {
  const answers: OneOfMany[] = []
  for (const id of new Set(ids)) answers.push(await answerFor(id, act))
  return answers
}

async function answerFor(id: string, act: (commentId: string) => Promise<void>): Promise<OneOfMany> {
  try {
    await act(id)
    return { id, refused: null, facts: {} }
  } catch (error) {
    if (error instanceof Refusal) return { id, refused: error.code, facts: error.facts }
    throw error
  }
}
