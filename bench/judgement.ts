/** A text that was scored, and whether it was refused. */
export interface Scored {
  score: number
  refused: boolean
}

/** The chance that a refused text scores above one that was not. */
export function areaUnderCurve(scored: readonly Scored[]): number {
  const sorted = scored.toSorted((one, other) => one.score - other.score)
  let ranks = 0
  sorted.forEach(({ refused }, at) => (ranks += refused ? at + 1 : 0))
  const refused = scored.filter(each => each.refused).length
  return (ranks - (refused * (refused + 1)) / 2) / (refused * (scored.length - refused))
}

/** The largest share of the refused found while nine in ten of those found are right. */
export function recallAtNineInTen(scored: readonly Scored[]): number {
  const all = scored.filter(({ refused }) => refused).length
  let right = 0
  let best = 0
  scored
    .toSorted((one, other) => other.score - one.score)
    .forEach(({ refused }, at) => {
      if (refused) right++
      if (right / (at + 1) >= 0.9) best = Math.max(best, right / all)
    })
  return best
}

/** Mean distance, over ten equal bins, of the mean score and the refused share. */
export function calibrationError(scored: readonly Scored[]): number {
  const bins = Array.from({ length: 10 }, () => ({ score: 0, refused: 0 }))
  for (const { score, refused } of scored) {
    const bin = bins[Math.min(9, Math.floor(score * 10))]
    if (bin === undefined) continue
    bin.score += score
    bin.refused += refused ? 1 : 0
  }
  return bins.reduce((sum, bin) => sum + Math.abs(bin.score - bin.refused), 0) / scored.length
}

/**
 * The calibration error that scores as good as can be would show on so few comments: each decided by chance, as its score
 * says. Below it nothing can be told from luck.
 */
export function calibrationByLuck(scored: readonly Scored[]): number {
  const drawn = chances()
  const errors = Array.from({ length: 20 }, () =>
    calibrationError(scored.map(({ score }) => ({ score, refused: drawn() < score }))),
  )
  return errors.reduce((sum, error) => sum + error, 0) / errors.length
}

/** Numbers from 0 to 1, the same at every run; a linear congruential generator. */
export function chances(): () => number {
  let state = 7
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
