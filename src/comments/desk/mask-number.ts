import { recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusal.ts'
import { lockComment } from '../comment-store.ts'
import { insertMask, liftMask, listMasks, readText, setShownText } from './mask-store.ts'
import { moderatorIn } from './moderator-in.ts'
import { maskedText, numbersIn, type NumberPlace } from './numbers-in.ts'

export interface MaskOrder extends NumberPlace {
  commentId: string
  /** false: readers see it again. */
  masked: boolean
}

/**
 * Masks a number in a comment, or lifts the mask. Nothing else of a text can be changed, and the text itself stays as it
 * was sent: for the appeal, and for the history. Asked for twice it is done once.
 * @throws Refusal 'comment.not_found', 'comment.taken_back', 'comment.no_number', 'access.…'.
 */
export async function maskNumber(context: ActingContext, order: MaskOrder): Promise<void> {
  const moderatorId = moderatorIn(context)
  await inTransaction(context, async within => {
    const comment = await lockComment(within, { id: order.commentId })
    const text = await readText(within, order.commentId)
    if (comment === undefined || text === undefined) throw new Refusal('comment.not_found')
    if (comment.status === 'withdrawn') throw new Refusal('comment.taken_back')
    mustBeNumber(text, order)
    const change = order.masked ? insertMask : liftMask
    if (!(await change(within, { ...order, moderatorId }))) return
    await setShownText(within, comment.id, await shownTextOf(within, comment.id, text))
    await recordAct(within, {
      act: order.masked ? 'mask number' : 'lift mask',
      subjectKind: 'comment',
      subjectId: comment.id,
    })
    await within.events.record(within, {
      name: 'comment.masked',
      payload: { commentId: comment.id, storyId: comment.storyId },
    })
  })
}

function mustBeNumber(text: string, { start, end }: NumberPlace): void {
  if (!numbersIn(text).some(each => each.start === start && each.end === end))
    throw new Refusal('comment.no_number')
}

async function shownTextOf(within: ActingContext, commentId: string, text: string): Promise<string | null> {
  const standing = (await listMasks(within, [commentId])).filter(({ liftedAt }) => liftedAt === null)
  return standing.length === 0 ? null : maskedText(text, standing)
}
