import { analyse, foldForComparison, type Term } from '../persian/index.ts'

const mostOfHeadline = 14
const mostTopics = 8

/**
 * The words a story is known by, in the one form under which every spelling meets: those of its headline («کوره»), and
 * its topics («#صنایع دستی»). How much each says is found when stories are compared: a word of most stories says nothing.
 */
export function storyKeys({ headline, topics }: { headline: string; topics: readonly string[] }): string[] {
  const words = new Set([...bestByPlace(analyse(headline)).values()].filter(isTelling))
  return [
    ...[...words].slice(0, mostOfHeadline),
    ...[...new Set(topics.map(name => `#${foldForComparison(name)}`))].slice(0, mostTopics),
  ]
}

/** At each place of the text one term: what the word is a form of, where that is known. */
function bestByPlace(terms: readonly Term[]): Map<number, string> {
  const best = new Map<number, string>()
  for (const { position, term, kind } of terms) {
    if (kind === 'stem' || !best.has(position)) best.set(position, term)
  }
  return best
}

// The stem of a verb begins with '~'; a single letter or a number relates nothing.
const isTelling = (term: string): boolean => term.length > 1 && !/^[~\d]/.test(term)
