import { mustHoldIn, recordAct, type ActingContext } from '../people/index.ts'
import { FieldProblems, type FieldProblem } from '../platform/refusal.ts'
import { candidateOf } from './candidate.ts'
import { mustHaveBeenRead } from './colleagues-reading.ts'
import { tellBannersOf } from './front/end-banner.ts'
import { gathering, tellAll } from './gather-problems.ts'
import { lockStoryFor } from './lock-story-for.ts'
import type { PublishedAt } from './show-to-readers.ts'
import { missingFor, mustPassKnowingly } from './publish-requirements.ts'
import { contentFrom, type ContentGiven, type RevisionContent } from './revision-content.ts'
import { insertRevision, readRevision } from './revision-store.ts'
import { appendStatus } from './status-store.ts'
import { storyPath } from './story.ts'
import { mustAllow, mustBeNewest } from './story-acts.ts'
import { factsOf, recordPublicEvent } from './story-event.ts'
import { mustHaveWhatItNames, placeFrom, type PlaceGiven } from './story-place.ts'
import { changeStory, lockStory, type Story, type StoryChange } from './story-store.ts'

/** A change of what readers already see. */
export interface Republication extends PlaceGiven {
  storyId: string
  /** The revision the editor began from: the newest one. */
  basedOn: string
  /** What readers shall see; left out: the saved draft as it is. */
  content?: ContentGiven | undefined
  /** The warnings its editor has read; none asked of programs. */
  passing?: readonly string[] | undefined
}

interface Manner {
  act: 'correct' | 'update'
  event: 'story.corrected' | 'story.updated'
  note: string
  change: StoryChange
  /** What is wrong with the note: told with everything else. */
  problems?: readonly FieldProblem[]
}

/** The steps that a correction and an update have in common; runs in the transaction of the verb. */
export async function republish(
  within: ActingContext,
  order: Republication,
  manner: Manner,
): Promise<PublishedAt> {
  const story = await lockStoryFor(within, order.storyId, 'story.publish')
  const status = mustAllow(story, manner.act)
  mustBeNewest(story, order.basedOn)
  const before = await factsOf(within, story, story.publishedRevisionId ?? order.basedOn)
  const problems = [...(manner.problems ?? [])]
  const shown = await gathering(problems, () => revisionToShow(within, story, { ...order, act: manner.act }))
  if (shown !== undefined) await mustHaveBeenRead(within, story, shown.revisionId)
  const place = await gathering(problems, () => placeFrom(within, { ...order, standsIn: story.sectionId }))
  if (shown === undefined || place === undefined) throw new FieldProblems(problems)
  const { content, revisionId } = shown
  if (place.section_id !== undefined) mustHoldIn(within, 'story.publish', place.section_id)
  await changeStory(within, story.id, {
    ...place,
    ...manner.change,
    status,
    draft_revision_id: revisionId,
    published_revision_id: revisionId,
    modified_at: within.clock.now(),
  })
  const changed = await lockStory(within, story.id)
  const candidate = await candidateOf(within, changed, { content })
  tellAll([...problems, ...missingFor(candidate)])
  const passed = mustPassKnowingly(candidate, order.passing)
  await appendStatus(within, { storyId: story.id, revisionId, status, note: manner.note })
  await recordAct(within, {
    act: `${manner.act} story`,
    subjectKind: 'story',
    subjectId: story.id,
    detail: { revisionId, ...(passed.length === 0 ? {} : { passed }) },
  })
  const now = await factsOf(within, changed, revisionId)
  await recordPublicEvent(within, manner.event, { now, before })
  await tellBannersOf(within, story.id)
  return { code: story.code, path: storyPath(story) }
}

async function revisionToShow(
  within: ActingContext,
  story: Story,
  { content, basedOn, act }: Republication & { act: 'correct' | 'update' },
): Promise<{ content: RevisionContent; revisionId: string }> {
  if (content === undefined) return { content: await readRevision(within, basedOn), revisionId: basedOn }
  const written = contentFrom(content)
  await mustHaveWhatItNames(within, written)
  const revisionId = await insertRevision(within, {
    storyId: story.id,
    edition: story.edition,
    parentId: basedOn,
    content: written,
    reason: act === 'correct' ? 'corrected' : 'updated',
  })
  return { content: written, revisionId }
}
