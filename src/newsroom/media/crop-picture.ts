import { mustHold, recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { cropNames, type Focus, type HandCrop, type HandCrops } from './crops.ts'
import { mustMayChange, recordPictureChanged } from './picture-changed.ts'
import { lockPicture, updatePicture } from './picture-store.ts'
import { stampOf } from './rendition.ts'

export interface Framing {
  id: string
  /** What must stay in every crop. */
  focus: Focus
  /** The crops set by hand; those left out follow the focal point. */
  crops: HandCrops
}

/**
 * Says what of a picture its crops show. Its renditions get new addresses; the pages that show it are made anew.
 * @throws Refusal 'picture.not_found', 'picture.is_public'.
 */
export async function cropPicture(context: ActingContext, order: Framing): Promise<void> {
  mustHold(context, 'media.add')
  const focus = { x: rounded(order.focus.x), y: rounded(order.focus.y) }
  const crops = roundedCrops(order.crops)
  await inTransaction(context, async within => {
    const picture = await lockPicture(within, order.id)
    await mustMayChange(within, picture.id)
    await updatePicture(within, {
      id: picture.id,
      words: picture,
      change: {
        focus_x: focus.x,
        focus_y: focus.y,
        crops: JSON.stringify(crops),
        stamp: stampOf({ contentHash: picture.contentHash, focus, crops }),
      },
    })
    await recordAct(within, { act: 'crop picture', subjectKind: 'picture', subjectId: picture.id })
    await recordPictureChanged(within, picture.id)
  })
}

// A ten-thousandth is less than a pixel, and the same crop then always has the same address.
const rounded = (fraction: number): number => Math.round(fraction * 10_000) / 10_000

function roundedCrops(crops: HandCrops): HandCrops {
  const kept = cropNames.flatMap((name): [string, HandCrop][] => {
    const crop = crops[name]
    return crop === undefined
      ? []
      : [[name, { x: rounded(crop.x), y: rounded(crop.y), width: rounded(crop.width) }]]
  })
  return Object.fromEntries(kept)
}
