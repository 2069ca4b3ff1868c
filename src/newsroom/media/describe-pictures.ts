import { mustHold, recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { optionalLineFrom } from '../revision-content.ts'
import { mayChange, recordPictureChanged } from './picture-changed.ts'
import { lockPicture, updatePicture } from './picture-store.ts'

export interface WordsForMany {
  ids: readonly string[]
  caption: string
  credit: string
  licence: string
}

/** What became of a batch: the pictures that took the words, and those left alone because readers see them. */
export interface BatchDone {
  changed: string[]
  left: string[]
}

/**
 * Says caption, credit and licence of several pictures at once. What a picture says already is not touched; alt texts
 * differ from picture to picture and are never given to many.
 * @throws FieldProblems; Refusal 'picture.not_found' and then nothing of the batch happens.
 */
export async function describePictures(context: ActingContext, order: WordsForMany): Promise<BatchDone> {
  mustHold(context, 'media.add')
  const caption = optionalLineFrom('caption', order.caption)
  const credit = optionalLineFrom('credit', order.credit, 200)
  const licence = optionalLineFrom('licence', order.licence, 300)
  return inTransaction(context, async within => {
    const done: BatchDone = { changed: [], left: [] }
    // In the order of their ids, so that two batches at once wait for each other instead of for ever.
    for (const id of [...new Set(order.ids)].sort()) {
      const {
        caption: ownCaption,
        credit: ownCredit,
        licence: ownLicence,
        ...own
      } = await lockPicture(within, id)
      if (!(await mayChange(within, id))) {
        done.left.push(id)
        continue
      }
      await updatePicture(within, {
        id,
        words: {
          alt: own.alt,
          fileName: own.fileName,
          caption: ownCaption || caption,
          credit: ownCredit || credit,
        },
        change: { licence: ownLicence || licence },
      })
      await recordPictureChanged(within, id)
      done.changed.push(id)
    }
    await recordAct(within, {
      act: 'describe pictures',
      subjectKind: 'picture',
      subjectId: null,
      detail: { pictures: done.changed.length },
    })
    return done
  })
}
