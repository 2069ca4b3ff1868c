import { bodyOfParagraphs, createStory, linkAnswer } from '../../newsroom/index.ts'
import { toPersianDigits } from '../../persian/index.ts'
import { mustHold, personIdOf, recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { FieldProblems, Refusal } from '../../platform/refusal.ts'
import { tellOfReply } from '../letters/tell-officers.ts'
import { cleanNote } from '../line.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { declineReasons, type DeclineReason } from './reply.ts'
import { lockReply, moveReply, readAnswered, type LockedReply } from './reply-store.ts'

/**
 * Makes a draft story of a request, in the office's name and words, linked to the story it answers. Readers see it once
 * the desk publishes it as any story.
 * @throws Refusal 'reply.not_found', 'reply.decided', 'access.…'.
 */
export async function acceptReply(
  context: ActingContext,
  order: { replyId: string; note?: string; isSample?: boolean },
): Promise<{ storyId: string; revisionId: string; code: number }> {
  mustHold(context, 'release.answer')
  const note = noteOf(order.note ?? '', false)
  return inTransaction(context, async within => {
    const reply = await lockUndecided(within, order.replyId)
    const story = await makeStory(within, reply, order.isSample ?? false)
    await linkAnswer(within, {
      storyId: story.id,
      answersId: reply.storyId,
      kind: reply.wish,
      party: reply.officeName,
    })
    await moveReply(within, reply.id, {
      ...{ status: 'accepted', decidedBy: personIdOf(within.actor), note, answerStoryId: story.id },
    })
    await tellOfReply(within, reply.id, 'accepted')
    await recordAct(within, { act: 'accept reply', subjectKind: 'reply', subjectId: reply.id })
    return { storyId: story.id, revisionId: story.revisionId, code: story.code }
  })
}

/**
 * Says no, by a reason of the list and in words.
 * @throws FieldProblems without them; Refusal 'reply.not_found', 'reply.decided', 'access.…'.
 */
export async function declineReply(
  context: ActingContext,
  order: { replyId: string; reason: DeclineReason; note: string },
): Promise<void> {
  mustHold(context, 'release.answer')
  if (!declineReasons.includes(order.reason))
    throw new FieldProblems([{ field: 'reason', problem: 'unknown' }])
  const note = noteOf(order.note, true)
  await inTransaction(context, async within => {
    const reply = await lockUndecided(within, order.replyId)
    await moveReply(within, reply.id, {
      ...{ status: 'declined', decidedBy: personIdOf(within.actor), reason: order.reason, note },
    })
    await tellOfReply(within, reply.id, 'declined')
    await recordAct(within, {
      act: 'decline reply',
      subjectKind: 'reply',
      subjectId: reply.id,
      detail: { reason: order.reason },
    })
  })
}

async function lockUndecided(within: ActingContext, replyId: string): Promise<LockedReply> {
  const reply = await lockReply(within, { side: 'desk' }, replyId)
  if (reply.status !== 'asked') throw new Refusal('reply.decided')
  return reply
}

async function makeStory(within: ActingContext, reply: LockedReply, isSample: boolean) {
  const { edition, section, province, headline, code } = await readAnswered(within, reply.storyId)
  const words = edition === 'fa' ? fa : en
  const { wish, officeName, text } = reply
  return createStory(within, {
    edition,
    kind: 'news',
    section,
    province,
    content: {
      kicker: words.kickers[wish],
      headline: words.headlines[wish](officeName, headline),
      lead: words.leads[wish](officeName, edition === 'fa' ? toPersianDigits(String(code)) : String(code)),
      body: bodyOfParagraphs(text.split('\n').filter(line => line.trim() !== '')),
      sourceLabel: words.sourceLabel(officeName),
    },
    isSample,
  })
}

function noteOf(given: string, required: boolean): string {
  const problems: { field: string; problem: string }[] = []
  const note = cleanNote({ field: 'note', given, required }, problems)
  if (problems.length > 0) throw new FieldProblems(problems)
  return note
}
