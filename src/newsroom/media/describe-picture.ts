import { mustHold, recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { optionalLineFrom } from '../revision-content.ts'
import { mustMayChange, recordPictureChanged } from './picture-changed.ts'
import { lockPicture, updatePicture } from './picture-store.ts'

export interface PictureWords {
  alt: string
  credit: string
  /** Says nothing that needs an alt text: an ornament. */
  isDecorative?: boolean | undefined
  caption?: string | undefined
  licence?: string | undefined
  /** After this moment it may not be published any more; null: no end. */
  rightsUntil?: Date | null | undefined
}

/**
 * Says what a picture shows, who made it and on what terms; what is left out stays as it is. One that readers see
 * already is changed only by those who may publish, and the pages that show it are made anew.
 * @throws FieldProblems; Refusal 'picture.not_found', 'picture.is_public'.
 */
export async function describePicture(
  context: ActingContext,
  order: PictureWords & { id: string },
): Promise<void> {
  mustHold(context, 'media.add')
  const alt = optionalLineFrom('alt', order.alt)
  const credit = optionalLineFrom('credit', order.credit, 200)
  const caption = order.caption === undefined ? undefined : optionalLineFrom('caption', order.caption)
  const licence = order.licence === undefined ? undefined : optionalLineFrom('licence', order.licence, 300)
  await inTransaction(context, async within => {
    const picture = await lockPicture(within, order.id)
    await mustMayChange(within, picture.id)
    await updatePicture(within, {
      id: picture.id,
      words: { alt, credit, caption: caption ?? picture.caption, fileName: picture.fileName },
      change: {
        licence: licence ?? picture.licence,
        is_decorative: order.isDecorative ?? picture.isDecorative,
        rights_until: order.rightsUntil === undefined ? picture.rightsUntil : order.rightsUntil,
      },
    })
    await recordAct(within, { act: 'describe picture', subjectKind: 'picture', subjectId: picture.id })
    await recordPictureChanged(within, picture.id)
  })
}
