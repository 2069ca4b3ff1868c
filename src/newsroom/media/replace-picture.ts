import { mustHold, recordAct } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { fileNameFrom } from './add-picture.ts'
import { isSameShape } from './crops.ts'
import { forgetRenditions } from './forget-files.ts'
import { originalKey, type MediaContext } from './media-context.ts'
import { mustMayChange, recordPictureChanged } from './picture-changed.ts'
import { readPictureFile } from './picture-file.ts'
import { lockPicture, updatePicture, type StoredPicture } from './picture-store.ts'
import { insertVersion } from './picture-version-store.ts'
import { stampOf } from './rendition.ts'

/**
 * Puts another file in the place of a picture: every story that shows the picture shows the new one. What was said of
 * it stays; focal point and crops stay while the shape is the same. The file before it is kept, but served no more.
 * @throws the refusals of readPictureFile; Refusal 'picture.not_found', 'picture.is_public'.
 */
export async function replacePicture(
  context: MediaContext,
  order: { id: string; bytes: Uint8Array; fileName: string; uploadId?: string },
): Promise<void> {
  mustHold(context, 'media.add')
  const fileName = fileNameFrom(order.fileName)
  await mustMayChange(context, order.id)
  const { file, notes, ...found } = await readPictureFile(order.bytes)
  await context.storage.put(originalKey(found), file)
  const before = await inTransaction(context, async within => {
    const picture = await lockPicture(within, order.id)
    await mustMayChange(within, picture.id)
    await insertVersion(within, picture)
    await updatePicture(within, {
      id: picture.id,
      words: { ...picture, fileName },
      change: {
        ...framingFor(picture, found),
        content_hash: found.contentHash,
        format: found.format,
        width: found.width,
        height: found.height,
        thumbhash: found.thumbhash,
        bytes: file.length,
        notes: JSON.stringify(notes),
        version: picture.version + 1,
        ...(order.uploadId === undefined ? {} : { upload_id: order.uploadId }),
      },
    })
    await recordAct(within, {
      act: 'replace picture',
      subjectKind: 'picture',
      subjectId: picture.id,
      detail: { version: picture.version + 1 },
    })
    await recordPictureChanged(within, picture.id)
    return picture
  })
  await forgetRenditions(context, before)
}

function framingFor(before: StoredPicture, found: { contentHash: string; width: number; height: number }) {
  const framing = isSameShape(before, found)
    ? { focus: before.focus, crops: before.crops }
    : { focus: { x: 0.5, y: 0.5 }, crops: {} }
  return {
    focus_x: framing.focus.x,
    focus_y: framing.focus.y,
    crops: JSON.stringify(framing.crops),
    stamp: stampOf({ contentHash: found.contentHash, ...framing }),
  }
}
