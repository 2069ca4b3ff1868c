import { createStory, listSections } from '../newsroom/index.ts'
import { mustHold, type ActingContext } from '../people/index.ts'
import { inTransaction, type Context } from '../platform/context.ts'
import { FieldProblems, Refusal } from '../platform/refusal.ts'
import { noteFrom } from './line.ts'
import { moveRelease } from './move-release.ts'
import type { ReleaseContent } from './release.ts'
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
 * @throws FieldProblems; Refusal 'release.not_found', 'release.act_not_possible', 'release.changed_since_read', 'access.…'.
 */
export async function acceptRelease(
  context: ActingContext,
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

async function makeStory(within: ActingContext, release: Release, order: ReleaseToAccept) {
  const content = await readContent(within, { releaseId: release.id, revisionId: release.revisionId })
  if (content === undefined) throw new Refusal('release.not_found')
  const { headline, lead, body, province, embargoUntil } = content
  return createStory(within, {
    edition: 'fa',
    kind: 'news',
    section: order.section ?? (await sectionFor(within, content)),
    province,
    content: { headline, lead, body, sourceLabel: sourceLabelOf({ name: release.officeName }) },
    sourceReleaseId: release.id,
    embargoUntil,
    isSample: order.isSample ?? false,
  })
}

async function sectionFor(within: Context, { section }: ReleaseContent): Promise<string> {
  const slug = section ?? (await listSections(within))[0]?.slug
  if (slug === undefined) throw new FieldProblems([{ field: 'section', problem: 'required' }])
  return slug
}
