import { mayInSection, type Actor, type SectionPermission } from '../people/index.ts'
import { Refusal } from '../platform/refusal.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { statusAfter, storyActs, type StoryAct, type StoryStatus } from './story.ts'

/** What is allowed in a story's section or not; a screen offers by it. */
export const permissionsOfStories = ['story.write', 'story.review', 'story.publish'] as const

// Read top to bottom: which permission each act needs.
export const permissionFor: Readonly<Record<StoryAct, SectionPermission>> = {
  submit: 'story.write',
  return: 'story.review',
  approve: 'story.review',
  schedule: 'story.publish',
  unschedule: 'story.publish',
  publish: 'story.publish',
  correct: 'story.publish',
  update: 'story.publish',
  withdraw: 'story.publish',
}

/**
 * What the story becomes by the act.
 * @throws Refusal 'story.act_not_possible' when the workflow does not allow it.
 */
export function mustAllow(story: { status: StoryStatus }, act: StoryAct): StoryStatus {
  const next = statusAfter(story.status, act)
  if (next === undefined)
    throw new Refusal('story.act_not_possible', {
      act,
      status: story.status,
      fa: fa.states[story.status],
      en: en.states[story.status],
    })
  return next
}

/**
 * An act is done to a revision its actor has read: the newest one.
 * @throws Refusal 'story.changed_since_read' with the ids of both revisions.
 */
export function mustBeNewest(story: { draftRevisionId: string }, read: string): void {
  if (story.draftRevisionId !== read)
    throw new Refusal('story.changed_since_read', { read, newest: story.draftRevisionId })
}

/** The acts that the actor may do to a story in this status and section. */
export const actsFor = (actor: Actor, story: { status: StoryStatus; sectionId: string }): StoryAct[] =>
  storyActs.filter(
    act =>
      statusAfter(story.status, act) !== undefined &&
      mayInSection(actor, permissionFor[act], story.sectionId),
  )
