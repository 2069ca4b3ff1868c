import { slugOf } from '../persian/index.ts'
import { recordAct, type ActingContext } from '../people/index.ts'
import type { RevisionContent } from './revision-content.ts'
import { appendStatus } from './status-store.ts'
import { storyPath, type StoryStatus } from './story.ts'
import { factsOf, recordPublicEvent } from './story-event.ts'
import { changeStory, offTheSchedule, type Story } from './story-store.ts'

export interface PublishedAt {
  code: number
  /** Path of its page on this site. */
  path: string
}

interface Showing {
  story: Story
  revisionId: string
  content: RevisionContent
  status: StoryStatus
  /** What the audit log keeps besides the revision. */
  detail?: Readonly<Record<string, unknown>>
}

/** The rows, the history and the event of a publication, by a person's hand or by its schedule; in one transaction. */
export async function showToReaders(
  within: ActingContext,
  { story, revisionId, content, status, detail = {} }: Showing,
): Promise<PublishedAt> {
  const now = within.clock.now()
  const slug = slugOf(content.headline)
  await changeStory(within, story.id, {
    ...offTheSchedule,
    status,
    slug,
    published_revision_id: revisionId,
    published_at: now,
    modified_at: now,
  })
  await appendStatus(within, { storyId: story.id, revisionId, status })
  await recordAct(within, {
    act: 'publish story',
    subjectKind: 'story',
    subjectId: story.id,
    detail: { revisionId, ...detail },
  })
  await recordPublicEvent(within, 'story.published', { now: await factsOf(within, story, revisionId) })
  return { code: story.code, path: storyPath({ ...story, slug }) }
}
