import type { Clock } from '../../platform/clock.ts'
import { policy } from './policy.ts'
import type { Rule, ScreenedComment, Signal } from './signal.ts'

/** A rule that takes longer than this, in milliseconds, is left where it is. */
const patience = 50

/** Asks every rule in its order. One that is too slow or breaks says so in its place, and the others still look. */
export function runPolicy(clock: Clock, comment: ScreenedComment, rules: readonly Rule[] = policy): Signal[] {
  return rules.map(rule => ask(clock, comment, rule)).filter(signal => signal !== undefined)
}

function ask(clock: Clock, comment: ScreenedComment, rule: Rule): Signal | undefined {
  const until = clock.now().getTime() + patience
  try {
    const steps = rule.look(comment)
    for (;;) {
      const step = steps.next()
      if (step.done === true) return step.value
      if (clock.now().getTime() > until) return silent(rule, 'gave-up')
    }
  } catch {
    return silent(rule, 'broke')
  }
}

const silent = ({ name }: Rule, sentence: string): Signal => ({
  rule: name,
  sentence,
  within: 'text',
  words: [],
  urgency: 0,
})
