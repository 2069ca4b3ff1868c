/** What several judges said of a text, and how it was decided. */
export interface Judged {
  margins: readonly number[]
  refused: boolean
  weight: number
}

/** How far each judge is believed: log-odds = bias + the sum of its margins times its trust. */
export interface Trust {
  judges: readonly number[]
  bias: number
}

const passes = 40
/**
 * The share of decisions that are slips of the hand: which of these is true is told by the decisions themselves. Without it
 * a few of them would make every score timid.
 */
const slipsOfMany = [0.02, 0.03, 0.04, 0.06] as const
/** A larger share is taken for true when the decisions are clearly likelier by it: in the logarithm of their likelihood. */
const evidence = 0.2
/** Among so many decisions half of that share is allowed for: of few, none can be told from a judge that errs. */
const toldFrom = 100
const slipsAmong = (ofMany: number, decisions: number): number =>
  (ofMany * decisions) / (decisions + toldFrom)

/**
 * Logistic regression of the decisions on what the judges said of texts they had not learnt from: Platt's scaling for
 * several judges. Yields often. Few decisions leave the trust near where it stood before.
 */
export function* calibrate(
  judged: readonly Judged[],
  before: Trust,
  firmness: number,
): Generator<undefined, Trust, undefined> {
  let best = before
  let least = Infinity
  for (const ofMany of slipsOfMany) {
    const slips = slipsAmong(ofMany, judged.length)
    const trust = calibrateWith(slips, judged, { before, firmness })
    const surprise = surpriseOf(trust, slips, judged)
    if (surprise < least - evidence) {
      best = trust
      least = surprise
    }
    yield
  }
  return best
}

// How unlikely the decisions are if the trust and the share of slips are right: minus the logarithm of their likelihood.
function surpriseOf({ judges, bias }: Trust, slips: number, judged: readonly Judged[]): number {
  let surprise = 0
  for (const { margins, refused, weight } of judged) {
    const odds = margins.reduce((sum, margin, at) => sum + margin * (judges[at] ?? 0), bias)
    const seen = slips + (1 - 2 * slips) / (1 + Math.exp(-odds))
    surprise -= weight * Math.log(refused ? seen : 1 - seen)
  }
  return surprise
}

function calibrateWith(
  slips: number,
  judged: readonly Judged[],
  { before, firmness }: { before: Trust; firmness: number },
): Trust {
  const start = [...before.judges, before.bias]
  const trust = [...start]
  for (let pass = 0; pass < passes; pass++) {
    const size = trust.length
    const slope = trust.map(
      (value, at) => firmness * (value - (start[at] ?? 0)) * (at === size - 1 ? 0.05 : 1),
    )
    const curve = trust.map((_, at) =>
      trust.map((__, other) => (at === other ? firmness * (at === size - 1 ? 0.05 : 1) : 0)),
    )
    for (const { margins, refused, weight } of judged) {
      const given = [...margins, 1]
      const odds = given.reduce((sum, value, at) => sum + value * (trust[at] ?? 0), 0)
      const { pull, firm } = pullOf(odds, refused, slips)
      for (let at = 0; at < size; at++) {
        const value = given[at] ?? 0
        slope[at] = (slope[at] ?? 0) + weight * pull * value
        const row = curve[at]
        if (row !== undefined)
          for (let other = 0; other < size; other++)
            row[other] = (row[other] ?? 0) + weight * firm * value * (given[other] ?? 0)
      }
    }
    const move = solve(curve, slope)
    const longest = Math.max(...move.map(Math.abs))
    const step = longest > 1 ? 1 / longest : 1
    move.forEach((change, at) => (trust[at] = (trust[at] ?? 0) - step * change))
    if (longest < 1e-6) break
  }
  return { judges: trust.slice(0, -1), bias: trust.at(-1) ?? 0 }
}

// How far a decision pulls the log-odds (negative: up), and how sure it is of that.
function pullOf(odds: number, refused: boolean, slips: number): { pull: number; firm: number } {
  const chance = 1 / (1 + Math.exp(-odds))
  const seen = slips + (1 - 2 * slips) * chance
  const slope = (1 - 2 * slips) * chance * (1 - chance)
  return {
    pull: (slope * (seen - (refused ? 1 : 0))) / (seen * (1 - seen)),
    firm: slope ** 2 / (seen * (1 - seen)),
  }
}

// Gaussian elimination; the matrix is small and positive definite.
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0])
  const size = rows.length
  for (let at = 0; at < size; at++)
    for (let below = at + 1; below < size; below++) {
      const factor = (rows[below]?.[at] ?? 0) / (rows[at]?.[at] ?? 1)
      rows[below] = (rows[below] ?? []).map((value, column) => value - factor * (rows[at]?.[column] ?? 0))
    }
  const answer = new Array<number>(size).fill(0)
  for (let at = size - 1; at >= 0; at--) {
    const known = answer.reduce(
      (sum, value, column) => sum + (column > at ? value * (rows[at]?.[column] ?? 0) : 0),
      0,
    )
    answer[at] = ((rows[at]?.[size] ?? 0) - known) / (rows[at]?.[at] ?? 1)
  }
  return answer
}
