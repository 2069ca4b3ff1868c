import sharp from 'sharp'
import { addPicture } from '../../newsroom/index.ts'
import { drawPattern } from '../sample/girih.ts'
import { sample } from '../sample/sample.ts'
import type { SampleText } from '../sample/sample-shapes.ts'
import { acting, type Loading } from './loading.ts'

/** The bytes of every story's picture, drawn from its key; before the transaction, because it takes seconds. */
export async function drawPictures(): Promise<Map<string, { bytes: Buffer; alt: string; credit: string }>> {
  const drawn = await Promise.all(
    storiesWithPictures().map(async story => {
      const { svg, alt, altEn } = drawPattern(drawnFor(story), story.picture?.pattern)
      const bytes = await sharp(Buffer.from(svg)).jpeg({ quality: 88 }).toBuffer()
      return [
        story.key,
        { bytes, alt: story.edition === 'fa' ? alt : altEn, credit: story.picture?.credit ?? '' },
      ] as const
    }),
  )
  return new Map(drawn)
}

/** Keeps the pictures; story key → picture id. */
export async function loadPictures(
  loading: Loading,
  drawn: Awaited<ReturnType<typeof drawPictures>>,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const [key, picture] of drawn) {
    const { id } = await addPicture(
      acting(loading, { kind: 'system', reason: 'sample newsroom' }, 0),
      picture,
    )
    ids.set(key, id)
  }
  return ids
}

/** An English story shows the picture of its Persian counterpart. */
function drawnFor(story: SampleText): string {
  return sample.storiesFa.find(({ counterpart }) => counterpart === story.key)?.key ?? story.key
}

function storiesWithPictures(): SampleText[] {
  const { storiesFa, storiesEn, withdrawnStories, unpublishedStories } = sample
  return [...storiesFa, ...storiesEn, ...withdrawnStories, ...unpublishedStories].filter(
    ({ picture }) => picture !== null,
  )
}
