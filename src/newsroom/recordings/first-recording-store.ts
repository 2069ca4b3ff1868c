import type { Context } from '../../platform/context.ts'
import { publishedStories } from '../published-store.ts'
import type { Recording } from './recording.ts'

/** What a feed says of a video or sound. */
export type EnclosedRecording = Pick<Recording, 'id' | 'stamp' | 'format' | 'kind' | 'bytes' | 'durationMs'>

/** The video or sound that a feed encloses with a story, by the story's id; of several the one that came first. */
export async function firstRecordings(
  context: Context,
  storyIds: readonly string[],
): Promise<Map<string, EnclosedRecording>> {
  if (storyIds.length === 0) return new Map()
  const rows = await publishedStories(context)
    .innerJoin('revision_recording as held', 'held.revision_id', 'story.published_revision_id')
    .innerJoin('recording', 'recording.id', 'held.recording_id')
    .select([
      'story.id as storyId',
      'recording.id',
      'recording.stamp',
      'recording.format',
      'recording.kind',
      'recording.bytes',
      'recording.duration_ms as durationMs',
    ])
    .where('story.id', 'in', storyIds)
    .distinctOn('story.id')
    .orderBy('story.id')
    .orderBy('recording.created_at')
    .orderBy('recording.id')
    .limit(100)
    .execute()
  return new Map(rows.map(({ storyId, bytes, ...rest }) => [storyId, { ...rest, bytes: Number(bytes) }]))
}
