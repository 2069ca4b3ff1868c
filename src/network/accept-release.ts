import { addPicture, createStory, listSections, type MediaContext } from '../newsroom/index.ts'
import { mustHold } from '../people/index.ts'
import { inTransaction, type Context } from '../platform/context.ts'
import { FieldProblems, Refusal } from '../platform/refusal.ts'
import { fileKey, isPictureKind, type ReleaseFile } from './files/release-file.ts'
import { noteFrom } from './line.ts'
import { moveRelease } from './move-release.ts'
import type { ReleaseContent, StoredContent } from './release.ts'
import { mustAllow, mustBeNewest } from './release-acts.ts'
import { lockRelease, type Release } from './release-store.ts'
import { readContent } from './revision-store.ts'
import { sourceLabelOf } from './source-label.ts'

export interface ReleaseToAccept {
  releaseId: string
  /** The revision the editor has read; when another one was sent since, it is refused. */
  revisionId?: string
  /** Slug of the story's section; left out: the one the office wishes, else the first of the navigation. */
  section?: string
  /** Words for the office. */
  note?: string
  isSample?: boolean
}

/**
 * Makes a draft story of a release: Persian, with the source label that readers will see, under the release's embargo.
 * Its pictures come into the library; the first one is the story's.
 * @throws FieldProblems; Refusal 'release.not_found', 'release.act_not_possible', 'release.changed_since_read', 'access.…'.
 */
export async function acceptRelease(
  context: MediaContext,
  order: ReleaseToAccept,
): Promise<{ storyId: string; revisionId: string; code: number }> {
  mustHold(context, 'release.answer')
  const note = noteFrom(order.note ?? '', false)
  return inTransaction(context, async within => {
    const release = await lockRelease(within, { side: 'desk' }, order.releaseId)
    mustAllow(release, 'accept')
    mustBeNewest(release, order.revisionId)
    const story = await makeStory(within, release, order)
    await moveRelease(within, { release, act: 'accept', note, storyId: story.id })
    return { storyId: story.id, revisionId: story.revisionId, code: story.code }
  })
}

async function makeStory(within: MediaContext, release: Release, order: ReleaseToAccept) {
  const content = await readContent(within, { releaseId: release.id, revisionId: release.revisionId })
  if (content === undefined) throw new Refusal('release.not_found')
  const { headline, lead, body, province, embargoUntil } = content
  const picture = await bringPictures(within, release, content)
  return createStory(within, {
    edition: 'fa',
    kind: 'news',
    section: order.section ?? (await sectionFor(within, content)),
    province,
    content: {
      ...{ headline, lead, body },
      ...(picture === undefined ? {} : { pictureId: picture.id, pictureCaption: picture.caption }),
      sourceLabel: sourceLabelOf({ name: release.officeName }),
      sourceUrl: pageOf(release.officeSlug),
    },
    sourceReleaseId: release.id,
    embargoUntil,
    isSample: order.isSample ?? false,
  })
}

/** Copies the pictures of a release into the library. @returns the first one. */
async function bringPictures(within: MediaContext, release: Release, { files }: StoredContent) {
  const pictures: { id: string; caption: string }[] = []
  for (const file of files.filter(({ kind }) => isPictureKind(kind))) {
    const bytes = await within.storage.get(fileKey(file))
    // The newsroom's text must not wait for a file that was lost.
    if (bytes === undefined) within.log.warn({ file: file.id }, 'the file of a release is not there')
    else pictures.push(await addPicture(within, pictureOf(release, file, bytes)))
  }
  return pictures[0]
}

const pictureOf = (release: Release, file: ReleaseFile, bytes: Uint8Array) => ({
  bytes,
  alt: file.caption,
  caption: file.caption,
  credit: file.credit === '' ? release.officeName : file.credit,
  fileName: file.name,
})

/** Where readers learn who the source is: on this site, whatever its address is today. */
const pageOf = (slug: string): string => `/office/${slug}`

async function sectionFor(within: Context, { section }: ReleaseContent): Promise<string> {
  const slug = section ?? (await listSections(within))[0]?.slug
  if (slug === undefined) throw new FieldProblems([{ field: 'section', problem: 'required' }])
  return slug
}
