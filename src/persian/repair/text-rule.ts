import { applyEdits, composeEdits, type Edit, type Tier } from './edit.ts'

/** A change found by a pattern: what it is called, whether it may be made without asking, and what it puts in. */
export interface TextRule {
  readonly name: string
  readonly tier: Tier
  /** Must be global. */
  readonly pattern: RegExp
  /** The replacement, or undefined to leave the match alone. */
  readonly replace: (match: RegExpMatchArray) => string | undefined
}

const MOST_ROUNDS = 4

/**
 * Applies rules one after the other, and again while something changes: one rule may make work for another. The edits
 * lead from the given text to the last result.
 */
export function applyRules(text: string, rules: readonly TextRule[], tier: 'auto' | 'all'): Edit[] {
  let current = text
  let edits: Edit[] = []
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const more = applyOnce(current, rules, tier)
    if (more.length === 0) break
    edits = composeEdits(text, edits, more)
    current = applyEdits(current, more)
  }
  return edits
}

function applyOnce(text: string, rules: readonly TextRule[], tier: 'auto' | 'all'): Edit[] {
  let current = text
  let edits: Edit[] = []
  for (const rule of rules) {
    if (tier === 'auto' && rule.tier !== 'auto') continue
    const found = findEdits(current, rule)
    if (found.length === 0) continue
    edits = composeEdits(text, edits, found)
    current = applyEdits(current, found)
  }
  return edits
}

function findEdits(text: string, rule: TextRule): Edit[] {
  const found: Edit[] = []
  for (const match of text.matchAll(rule.pattern)) {
    const [before] = match
    const after = rule.replace(match)
    if (after === undefined || after === before) continue
    found.push({
      start: match.index,
      end: match.index + before.length,
      before,
      after,
      rule: rule.name,
      tier: rule.tier,
    })
  }
  return found
}
