import { may, type ActingContext } from '../../people/index.ts'
import {
  listModeratorFigures,
  listRuleFigures,
  type ModeratorFigures,
  type RuleFigures,
} from './desk-figures-store.ts'
import { moderatorIn } from './moderator-in.ts'

const day = 86_400_000

/**
 * What was decided over the last days. Editors see every moderator; a moderator sees the rules of the whole desk and
 * nobody's figures but her own: they are for learning, not for a race.
 * @throws Refusal 'access.…'.
 */
export async function readDeskFigures(
  context: ActingContext,
  { days }: { days: number },
): Promise<{ moderators: ModeratorFigures[]; rules: RuleFigures[]; isEverybody: boolean }> {
  const me = moderatorIn(context)
  const isEverybody = may(context.actor, 'story.publish')
  const until = context.clock.now()
  const span = { from: new Date(until.getTime() - days * day), until }
  const [moderators, rules] = await Promise.all([
    listModeratorFigures(context, isEverybody ? span : { ...span, moderatorId: me }),
    listRuleFigures(context, span),
  ])
  return { moderators, rules, isEverybody }
}
