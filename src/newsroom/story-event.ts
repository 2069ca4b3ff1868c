import { z } from 'zod'
import type { Context } from '../platform/context.ts'
import { idsLedTo } from './answers/answer-store.ts'
import { dossiersOf } from './dossiers/dossier-store.ts'
import { pageTags } from './page-tags.ts'
import { topicSlugsOf } from './revision-store.ts'
import { sectionSlugsOf } from './section-store.ts'
import { editions } from './story.ts'
import type { Story } from './story-store.ts'

/** Where a published story can be seen. */
export const StoryFacts = z.object({
  storyId: z.string(),
  code: z.number(),
  edition: z.enum(editions),
  section: z.string(),
  /** The section above it, whose page shows the story too. */
  parentSection: z.string().nullable().default(null),
  province: z.string().nullable(),
  topics: z.array(z.string()),
  dossiers: z.array(z.string()),
  /** Id of the story in the other edition, whose page links to this one. */
  counterpart: z.string().nullable(),
  release: z.string().nullable(),
  /** Ids of the stories that it answers or that answer it: their pages say its headline. */
  answers: z.array(z.string()).default([]),
})
export type StoryFacts = z.infer<typeof StoryFacts>

/** The payload of story.published, story.corrected, story.updated, story.withdrawn and story.linked. */
export const StoryEvent = StoryFacts.extend({ before: StoryFacts.optional() })
export type StoryEvent = z.infer<typeof StoryEvent>

export type PublicEventName =
  | 'story.published'
  | 'story.corrected'
  | 'story.updated'
  | 'story.withdrawn'
  | 'story.linked'

/** Records that what readers see of a story changed; `before` are the facts before the act. */
export async function recordPublicEvent(
  within: Context,
  name: PublicEventName,
  facts: { now: StoryFacts; before?: StoryFacts },
): Promise<void> {
  const before = facts.before === undefined ? {} : { before: facts.before }
  await within.events.record(within, { name, payload: { ...facts.now, ...before } })
}

/** Where a story is seen by one of its revisions. */
export async function factsOf(within: Context, story: Story, revisionId: string): Promise<StoryFacts> {
  return {
    storyId: story.id,
    code: story.code,
    edition: story.edition,
    ...(await sectionSlugsOf(within, story.sectionId)),
    province: story.provinceSlug,
    topics: await topicSlugsOf(within, revisionId),
    dossiers: await dossiersOf(within, story.id),
    counterpart: story.counterpartId,
    release: story.sourceReleaseId,
    answers: await idsLedTo(within, story.id),
  }
}

/** The tags of every cached page that a story's event makes untrue. */
export function tagsOfStoryEvent(payload: unknown): string[] {
  const event = StoryEvent.parse(payload)
  return [...new Set([event, ...(event.before ? [event.before] : [])].flatMap(tagsOf))]
}

function tagsOf(facts: StoryFacts): string[] {
  const { edition } = facts
  return [
    pageTags.story(facts.storyId),
    ...(facts.counterpart === null ? [] : [pageTags.story(facts.counterpart)]),
    ...facts.answers.map(id => pageTags.story(id)),
    pageTags.section(edition, facts.section),
    ...(facts.parentSection === null ? [] : [pageTags.section(edition, facts.parentSection)]),
    ...(facts.province === null ? [] : [pageTags.province(edition, facts.province)]),
    ...facts.topics.map(slug => pageTags.topic(edition, slug)),
    ...facts.dossiers.map(slug => pageTags.dossier(slug)),
    pageTags.list(edition),
  ]
}
