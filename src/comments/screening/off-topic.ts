import { analyse } from '../../persian/index.ts'
import type { Rule } from './signal.ts'

const fewestWords = 6

/** House rule 3: a longer comment that shares no word of weight with the story. Only a hint. */
export const offTopic: Rule = ({ text, story }) => {
  const words = wordsOf(text)
  if (story === undefined || words.size < fewestWords) return undefined
  const { kicker, headline, lead, paragraphs, topics, section } = story
  const known = wordsOf([kicker, headline, lead, ...paragraphs, ...topics, section].join('\n'))
  const shared = [...words].filter(word => known.has(word))
  return shared.length > 0
    ? undefined
    : { rule: 'off-topic', sentence: 'shares-no-word', words: [], urgency: 0.3 }
}

// Words of four letters and more: shorter ones are mostly grammar, which every text shares.
const wordsOf = (text: string): Set<string> =>
  new Set(
    analyse(text)
      .map(({ term }) => term)
      .filter(term => term.length >= 4),
  )
