import { analyse } from '../../persian/index.ts'
import { accusingWords } from './accusing-words.ts'
import type { Rule } from './signal.ts'

/** House rule 2: an accusing word, weightier beside a word of the story's headline. Only a hint; a person decides. */
export const accusation: Rule = ({ text, story }) => {
  const terms = analyse(text)
  const seen = terms
    .filter(({ term }) => accusingTerms().has(term))
    .map(({ start, end }) => text.slice(start, end))
  if (seen.length === 0) return undefined
  const ofStory = new Set(analyse(`${story?.headline ?? ''} ${story?.lead ?? ''}`).map(({ term }) => term))
  const named = terms
    .filter(({ term }) => term.length >= 4 && ofStory.has(term))
    .map(({ start, end }) => text.slice(start, end))
  return {
    rule: 'defamation',
    sentence: named.length > 0 ? 'accuses-beside-name' : 'accuses',
    words: [...new Set([...seen, ...named])],
    urgency: named.length > 0 ? 0.9 : 0.7,
  }
}

let known: ReadonlySet<string> | undefined
const accusingTerms = (): ReadonlySet<string> =>
  (known ??= new Set(accusingWords.flatMap(word => wholeWords(word).map(({ term }) => term))))

// A part of a compound accuses nobody: «پول» is not «پول‌شویی».
const wholeWords = (text: string) => analyse(text).filter(({ kind }) => kind !== 'part')
