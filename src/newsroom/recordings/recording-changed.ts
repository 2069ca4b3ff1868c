import { z } from 'zod'
import { mayInSection, type ActingContext } from '../../people/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { StoryFacts, tagsOfStoryEvent } from '../story-event.ts'
import { sectionsHolding, storiesWithRecording } from './recording-use-store.ts'

/** The payload of recording.changed: what readers have of a recording changed, in these published stories. */
const RecordingEvent = z.object({ recordingId: z.string(), stories: z.array(StoryFacts) })

/** Records that a recording or what is said of it is another now. */
export async function recordRecordingChanged(within: ActingContext, recordingId: string): Promise<void> {
  const payload = { recordingId, stories: await storiesWithRecording(within, recordingId) }
  await within.events.record(within, { name: 'recording.changed', payload })
}

/** The tags of every cached page that a changed recording makes untrue. */
export const tagsOfRecordingEvent = (payload: unknown): string[] => [
  ...new Set(RecordingEvent.parse(payload).stories.flatMap(tagsOfStoryEvent)),
]

/** Whether the actor may change a recording: one that readers have, those who may publish in each of its sections. */
export async function mayChangeRecording(within: ActingContext, id: string): Promise<boolean> {
  const sections = await sectionsHolding(within, id)
  return sections.every(sectionId => mayInSection(within.actor, 'story.publish', sectionId))
}

/** @throws Refusal 'recording.is_public'. */
export async function mustMayChangeRecording(within: ActingContext, id: string): Promise<void> {
  if (!(await mayChangeRecording(within, id))) throw new Refusal('recording.is_public')
}
