import { foldForComparison } from '../../persian/index.ts'
import type { Rule } from './signal.ts'

/** The same words were sent lately, whatever their spelling. */
export const repeated: Rule = ({ text, lateTexts }) => {
  const key = keyOf(text)
  const times = lateTexts.filter(late => keyOf(late) === key).length
  return times === 0 ? undefined : { rule: 'repeated', sentence: 'sent-before', words: [], urgency: 0.5 }
}

const keyOf = (text: string): string => foldForComparison(text).replace(/[\s\p{P}]+/gu, '')
