/** From where to where a text is meant, in UTF-16 units; `end` is not part of it. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

/** auto: may be changed without asking. suggest: an editor decides. */
export type Tier = 'auto' | 'suggest'

/** One change to the text that came in; offsets are UTF-16 units of that text. */
export interface Edit extends TextSpan {
  readonly before: string
  readonly after: string
  /** Name of the rule, as in docs/persian.md: «half-space.verb». */
  readonly rule: string
  readonly tier: Tier
}

/**
 * The text with the edits made. Edits must not overlap; their order does not matter.
 * Throws a RangeError when an edit does not fit the text.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text
  let out = ''
  let at = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at || text.slice(edit.start, edit.end) !== edit.before) {
      throw new RangeError(`edit ${edit.rule} at ${edit.start} does not fit the text`)
    }
    out += text.slice(at, edit.start) + edit.after
    at = edit.end
  }
  return out + text.slice(at)
}

/**
 * Edits that lead from the first text to the third, given those from the first to the second and from the second
 * to the third. Edits of the two steps that touch become one, with the later rule and the more careful tier.
 */
export function composeEdits(text: string, first: readonly Edit[], second: readonly Edit[]): Edit[] {
  if (first.length === 0 || second.length === 0) return first.length === 0 ? [...second] : [...first]
  const middle = applyEdits(text, first)
  let shift = 0
  const placed: Placed[] = first.map(edit => {
    const start = edit.start + shift
    shift += edit.after.length - edit.before.length
    return { start, end: start + edit.after.length, edit, step: 1 }
  })
  for (const edit of second) placed.push({ start: edit.start, end: edit.end, edit, step: 2 })
  placed.sort((a, b) => a.start - b.start || a.end - b.end || a.step - b.step)
  let before = 0
  const out: Edit[] = []
  for (const cluster of clusters(placed)) {
    const inner = cluster.members.filter(member => member.step === 1)
    const change = inner.reduce((sum, { edit }) => sum + edit.after.length - edit.before.length, 0)
    const start = cluster.start - before
    const end = cluster.end - before - change
    before += change
    out.push(
      merged(text.slice(start, end), { start, end, after: rewritten(middle, cluster) }, cluster.members),
    )
  }
  return out.filter(edit => edit.before !== edit.after)
}

interface Placed extends TextSpan {
  readonly edit: Edit
  readonly step: 1 | 2
}

interface Cluster {
  readonly start: number
  end: number
  readonly members: Placed[]
}

function clusters(placed: readonly Placed[]): Cluster[] {
  const out: Cluster[] = []
  for (const member of placed) {
    const last = out.at(-1)
    if (last && member.start <= last.end) {
      last.end = Math.max(last.end, member.end)
      last.members.push(member)
    } else out.push({ start: member.start, end: member.end, members: [member] })
  }
  return out
}

function rewritten(middle: string, cluster: Cluster): string {
  let out = ''
  let at = cluster.start
  for (const { step, edit } of cluster.members) {
    if (step === 1) continue
    out += middle.slice(at, edit.start) + edit.after
    at = edit.end
  }
  return out + middle.slice(at, cluster.end)
}

function merged(
  before: string,
  change: { start: number; end: number; after: string },
  members: readonly Placed[],
): Edit {
  const latest = members.findLast(member => member.step === 2) ?? members.at(-1)
  const careful = members.some(member => member.edit.tier === 'suggest')
  return { ...change, before, rule: latest?.edit.rule ?? '', tier: careful ? 'suggest' : 'auto' }
}
