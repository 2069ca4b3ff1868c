import { matches } from '../../persian/index.ts'
import type { OfficeKind } from '../office.ts'

/**
 * A line of the routing: a release that fits everything the line says goes to its desk. What is left out fits all.
 */
export interface RoutingRule {
  /** Slugs. */
  section: string | null
  province: string | null
  kind: OfficeKind | null
  /** Words or phrases with a comma between them: one of them stands in the release, in any spelling or form. */
  words: string
  deskId: string
}

/** What the rules look at. */
export interface ToRoute {
  section: string | null
  province: string | null
  kind: OfficeKind
  text: string
}

/** The first rule that fits, with its place in the list from 1; undefined when none does. */
export function ruleFor<R extends RoutingRule>(
  rules: readonly R[],
  release: ToRoute,
): { rule: R; place: number } | undefined {
  const at = rules.findIndex(rule => fits(rule, release))
  const rule = rules[at]
  return rule && { rule, place: at + 1 }
}

const fits = (rule: RoutingRule, release: ToRoute): boolean =>
  (rule.section === null || rule.section === release.section) &&
  (rule.province === null || rule.province === release.province) &&
  (rule.kind === null || rule.kind === release.kind) &&
  hasWords(rule.words, release.text)

function hasWords(words: string, text: string): boolean {
  const wanted = phrasesOf(words)
  return wanted.length === 0 || wanted.some(phrase => matches(phrase, text))
}

/** The words of a rule, one by one. */
export const phrasesOf = (words: string): string[] =>
  words
    .split(/[,\u060C\n]/)
    .map(phrase => phrase.trim())
    .filter(phrase => phrase !== '')
