import { marginOf } from './fit-linear.ts'
import { fitModel } from './fit-model.ts'
import { atOnce } from './in-turns.ts'
import { piecesOfText, type TextPieces } from './pieces-of-text.ts'
import { countPieces, rarityOf, weighPieces } from './weigh-pieces.ts'

/** A comment of a trial: one to learn from, or one only to be scored, whose label means nothing. */
export interface TrialRow {
  id: string | number
  text: string
  /** 1: a person refused it. */
  label: 0 | 1
  split: 'train' | 'test'
}

export interface TrialScore {
  checkpoint: number | 'end'
  id: string | number
  score: number
}

/**
 * What the screening would have thought of the test rows after so many decisions: the rows to learn from come one by one
 * as from a moderator, and at each checkpoint the model of that moment scores. A checkpoint beyond the last row is left out.
 */
export function* simulate(rows: readonly TrialRow[], checkpoints: readonly number[]): Generator<TrialScore> {
  const lessons: Lesson[] = []
  const tests: { id: string | number; pieces: TextPieces }[] = []
  for (const row of rows) if (row.split === 'test') tests.push({ id: row.id, pieces: piecesOfText(row.text) })
  const score = (checkpoint: number | 'end') => scoresOf(checkpoint, lessons, tests)
  for (const { split, text, label } of rows) {
    if (split === 'test') continue
    lessons.push({ pieces: piecesOfText(text), refused: label === 1 })
    if (checkpoints.includes(lessons.length)) yield* score(lessons.length)
  }
  yield* score('end')
}

interface Lesson {
  pieces: TextPieces
  refused: boolean
}

function* scoresOf(
  checkpoint: number | 'end',
  lessons: readonly Lesson[],
  tests: readonly { id: string | number; pieces: TextPieces }[],
): Generator<TrialScore> {
  const rarity = rarityOf(countPieces(lessons.map(({ pieces }) => pieces)))
  const examples = lessons.map(({ pieces, refused }) => ({
    weighed: weighPieces(pieces, rarity),
    refused,
    weight: 1,
  }))
  const learnt = atOnce(fitModel(examples))
  for (const { id, pieces } of tests)
    yield { checkpoint, id, score: 1 / (1 + Math.exp(-marginOf(learnt, weighPieces(pieces, rarity)))) }
}
