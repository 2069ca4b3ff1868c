import { mustHold, type ActingContext } from '../people/index.ts'
import { inTransaction } from '../platform/context.ts'
import { Refusal } from '../platform/refusal.ts'
import { updatePicture } from './picture-store.ts'
import { optionalLineFrom } from './revision-content.ts'

/**
 * Says what a picture shows and who made it.
 * @throws FieldProblems; Refusal 'picture.not_found'.
 */
export async function describePicture(
  context: ActingContext,
  order: { id: string; alt: string; credit: string },
): Promise<void> {
  mustHold(context, 'media.add')
  const picture = {
    id: order.id,
    alt: optionalLineFrom('alt', order.alt),
    credit: optionalLineFrom('credit', order.credit, 200),
  }
  await inTransaction(context, async within => {
    if (!(await updatePicture(within, picture))) throw new Refusal('picture.not_found')
  })
}
