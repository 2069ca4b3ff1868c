import sharp from 'sharp'
import { addPicture, cropPicture, describePicture, type PictureOrder } from '../../newsroom/index.ts'
import { drawPattern } from '../sample/girih.ts'
import { licences } from '../sample/loose-pictures.ts'
import { sample } from '../sample/sample.ts'
import type { SampleEntry, SampleText } from '../sample/sample-shapes.ts'
import { acting, type Loading } from './loading.ts'

type Drawn = PictureOrder & { hoursAgo: number; focus?: { x: number; y: number }; rightsUntil?: Date }

/** Every picture of the sample, drawn from its key; before the transaction, because it takes seconds. */
export async function drawPictures(now: Date): Promise<{ ofStories: Map<string, Drawn>; loose: Drawn[] }> {
  const ofStories = await Promise.all(
    storiesWithPictures().map(async story => [story.key, await drawnOf(story)] as const),
  )
  const loose = await Promise.all(
    sample.loosePictures.map(
      async ({ pattern, isDescribed, rightsEndedHoursAgo, ...said }): Promise<Drawn> => {
        const { svg, alt } = drawPattern(said.fileName, pattern)
        const rightsUntil =
          rightsEndedHoursAgo === undefined
            ? {}
            : { rightsUntil: new Date(now.getTime() - rightsEndedHoursAgo * 3_600_000) }
        return { ...said, ...rightsUntil, bytes: await photographed(svg), alt: isDescribed ? alt : '' }
      },
    ),
  )
  const ofEntries = await Promise.all(picturesOfEntries())
  return { ofStories: new Map([...ofStories, ...ofEntries]), loose }
}

/** Keeps the pictures; story key, or the file name of an entry's, → picture id. */
export async function loadPictures(
  loading: Loading,
  { ofStories, loose }: Awaited<ReturnType<typeof drawPictures>>,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const [key, picture] of ofStories) ids.set(key, await keep(loading, picture))
  for (const picture of loose) await keep(loading, picture)
  return ids
}

async function keep(loading: Loading, drawn: Drawn): Promise<string> {
  const { hoursAgo, focus, rightsUntil, ...order } = drawn
  const context = acting(loading, { kind: 'system', reason: 'sample newsroom' }, hoursAgo)
  const { id, alt, credit } = await addPicture(context, order)
  if (focus !== undefined) await cropPicture(context, { id, focus, crops: {} })
  if (rightsUntil !== undefined) await describePicture(context, { id, alt, credit, rightsUntil })
  return id
}

/** The pictures in the entries of live stories, by their file names. */
function picturesOfEntries(): Promise<readonly [string, Drawn]>[] {
  return sample.live.flatMap(({ entries }) =>
    entries.flatMap(({ hoursAgo, picture }) =>
      picture === undefined ? [] : [drawnForEntry(picture, hoursAgo)],
    ),
  )
}

async function drawnForEntry(
  { pattern, ...said }: NonNullable<SampleEntry['picture']>,
  hoursAgo: number,
): Promise<readonly [string, Drawn]> {
  const { svg, alt } = drawPattern(said.fileName, pattern)
  return [said.fileName, { ...said, alt, licence: '', bytes: await photographed(svg), hoursAgo }]
}

async function drawnOf(story: SampleText): Promise<Drawn> {
  const { svg, alt, altEn } = drawPattern(drawnFor(story), story.picture?.pattern)
  const { caption = '', credit = '', focus } = story.picture ?? {}
  return {
    bytes: await photographed(svg),
    alt: story.edition === 'fa' ? alt : altEn,
    caption,
    credit,
    licence: licences[story.key.length % licences.length] ?? '',
    fileName: `${story.key}.jpg`,
    hoursAgo: Math.max(0, hoursOf(story)) + 3,
    ...(focus === undefined ? {} : { focus }),
  }
}

const hoursOf = (story: SampleText): number =>
  'publishedHoursAgo' in story && typeof story.publishedHoursAgo === 'number' ? story.publishedHoursAgo : 0

export const photographed = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).jpeg({ quality: 88 }).toBuffer()

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
