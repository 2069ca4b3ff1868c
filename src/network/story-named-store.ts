import { isBeforePublication, storyPath } from '../newsroom/index.ts'
import { mayInSection, type ActingContext } from '../people/index.ts'
import type { Context } from '../platform/context.ts'

/** A story that something of the network names; without a path while readers do not see it. */
export interface StoryNamed {
  id: string
  code: number
  headline: string
  path: string | null
}

/**
 * A story by its id; undefined when there is none, or readers do not see it and the actor neither. An office is told of
 * it only when it has a path.
 */
export async function readStoryNamed(context: ActingContext, id: string): Promise<StoryNamed | undefined> {
  const found = await named(context, query => query.where('story.id', '=', id))
  if (found === undefined) return undefined
  const { sectionId, ...story } = found
  return story.path !== null || mayInSection(context.actor, 'desk.read', sectionId) ? story : undefined
}

/** A story that readers see, by its news code; undefined when there is none, or it is not out. */
export async function readPublishedByCode(context: Context, code: number): Promise<StoryNamed | undefined> {
  const found = await named(context, query => query.where('story.code', '=', String(code)))
  if (found === undefined || found.path === null) return undefined
  const { sectionId: _, ...story } = found
  return story
}

type Stories = ReturnType<typeof stories>

async function named(
  context: Context,
  which: (query: Stories) => Stories,
): Promise<(StoryNamed & { sectionId: string }) | undefined> {
  const row = await which(stories(context)).executeTakeFirst()
  if (row === undefined) return undefined
  const { id, code, edition, slug, headline, sectionId, status, embargoUntil } = row
  const isOut =
    !isBeforePublication(status) &&
    status !== 'withdrawn' &&
    (embargoUntil === null || embargoUntil <= context.clock.now())
  return {
    id,
    code: Number(code),
    headline,
    sectionId,
    path: isOut ? storyPath({ edition, code: Number(code), slug }) : null,
  }
}

// What readers see of it, where they see it at all: a correction that is still being written stays at the desk.
const stories = (context: Context) =>
  context.db
    .selectFrom('story')
    .innerJoin('story_revision as revision', join =>
      join.on(eb =>
        eb('revision.id', '=', eb.fn.coalesce('story.published_revision_id', 'story.draft_revision_id')),
      ),
    )
    .select([
      'story.id',
      'story.code',
      'story.edition',
      'story.slug',
      'story.status',
      'story.section_id as sectionId',
      'story.embargo_until as embargoUntil',
      'revision.headline',
    ])
