import { mustHold, recordAct } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusal.ts'
import { forgetOriginals, forgetRenditions } from './forget-files.ts'
import type { MediaContext } from './media-context.ts'
import { deletePictureRow, lockPicture } from './picture-store.ts'
import { isPictureUsed } from './picture-use-store.ts'
import { listFiles } from './picture-version-store.ts'

/**
 * Takes a picture out of the library with all its files. Only one that no revision names, also no old one: what a
 * story once said stays readable.
 * @throws Refusal 'picture.not_found', 'picture.in_use'.
 */
export async function deletePicture(context: MediaContext, { id }: { id: string }): Promise<void> {
  mustHold(context, 'media.add')
  const { picture, files } = await inTransaction(context, async within => {
    const picture = await lockPicture(within, id)
    if (await isPictureUsed(within, id)) throw new Refusal('picture.in_use')
    const files = await listFiles(within, id)
    await deletePictureRow(within, id)
    await recordAct(within, {
      act: 'delete picture',
      subjectKind: 'picture',
      subjectId: id,
      detail: { name: picture.fileName },
    })
    return { picture, files }
  })
  await forgetRenditions(context, picture)
  await forgetOriginals(context, [picture, ...files])
}
