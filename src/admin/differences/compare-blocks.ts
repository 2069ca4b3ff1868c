import { diffArrays } from 'diff'
import { compareWords, likenessOf, type Stretch } from './compare-words.ts'

/** A block of a body as it is compared: what kind it is, and its words. */
export interface ComparedBlock {
  kind: string
  text: string
  /** The ids of its pictures, in their order. */
  pictures?: readonly string[]
}

/** What became of a block; `moved` stands where it stands now. */
export interface BlockChange {
  change: 'same' | 'changed' | 'moved' | 'added' | 'cut'
  kind: string
  pictures?: readonly string[]
  stretches: Stretch[]
}

type Step = { change: 'same' | 'added' | 'cut'; block: ComparedBlock }
type Pairs = Map<ComparedBlock, ComparedBlock>

/** Two blocks with at least this much in common are one block that was rewritten. */
const rewritten = 0.4
/** One that stands elsewhere now must have more in common. */
const carried = 0.7

/** The way from one body to another, block by block in the order of the later one, and in each block word by word. */
export function compareBlocks(
  before: readonly ComparedBlock[],
  after: readonly ComparedBlock[],
): BlockChange[] {
  const steps = stepsBetween(before, after)
  const pairs = pairsIn(steps)
  const moved = movedIn(steps, pairs)
  const former = new Set([...pairs.values(), ...moved.values()])
  return steps.flatMap(({ change, block }): BlockChange[] => {
    if (change === 'same')
      return [{ change, ...lookOf(block), stretches: compareWords(block.text, block.text) }]
    if (change === 'cut' && former.has(block)) return []
    const was = pairs.get(block) ?? moved.get(block)
    const stretches =
      change === 'cut' ? compareWords(block.text, '') : compareWords(was?.text ?? '', block.text)
    const became = pairs.has(block) ? 'changed' : moved.has(block) ? 'moved' : change
    return [{ change: became, ...lookOf(block), stretches }]
  })
}

const lookOf = ({ kind, pictures }: ComparedBlock): Pick<BlockChange, 'kind' | 'pictures'> => ({
  kind,
  ...(pictures === undefined ? {} : { pictures }),
})

const isSameBlock = (one: ComparedBlock, other: ComparedBlock): boolean =>
  one.kind === other.kind && one.text === other.text && String(one.pictures) === String(other.pictures)

function stepsBetween(before: readonly ComparedBlock[], after: readonly ComparedBlock[]): Step[] {
  return diffArrays([...before], [...after], { comparator: isSameBlock }).flatMap(
    ({ value, added, removed }) =>
      value.map(block => ({ change: added ? 'added' : removed ? 'cut' : 'same', block }) as const),
  )
}

/** Within one passage of cut and added blocks: which added block is which cut one, rewritten. Order is kept. */
function pairsIn(steps: readonly Step[]): Pairs {
  const pairs: Pairs = new Map()
  let cut: ComparedBlock[] = []
  for (const { change, block } of steps) {
    if (change === 'same') cut = []
    if (change === 'cut') cut.push(block)
    if (change !== 'added') continue
    const likest = likestOf(block, cut)
    if (likest === undefined || likenessOf(likest.text, block.text) < rewritten) continue
    pairs.set(block, likest)
    cut = cut.slice(cut.indexOf(likest) + 1)
  }
  return pairs
}

function movedIn(steps: readonly Step[], pairs: Pairs): Pairs {
  const paired = new Set(pairs.values())
  const cut = steps
    .filter(({ change, block }) => change === 'cut' && !paired.has(block))
    .map(({ block }) => block)
  const moved: Pairs = new Map()
  for (const { change, block } of steps) {
    if (change !== 'added' || pairs.has(block)) continue
    const likest = likestOf(block, cut)
    if (likest === undefined || likenessOf(likest.text, block.text) < carried) continue
    moved.set(block, likest)
    cut.splice(cut.indexOf(likest), 1)
  }
  return moved
}

function likestOf(block: ComparedBlock, among: readonly ComparedBlock[]): ComparedBlock | undefined {
  return among
    .filter(other => (other.pictures === undefined) === (block.pictures === undefined))
    .map(other => ({ other, likeness: likenessOf(other.text, block.text) }))
    .reduce<{ other: ComparedBlock; likeness: number } | undefined>(
      (best, each) => (best === undefined || each.likeness > best.likeness ? each : best),
      undefined,
    )?.other
}
