import type { ActingContext } from '../../people/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { mustSee } from '../lock-story-for.ts'
import { listNotes, sectionOfStory, type Note } from './note-store.ts'

/** The notes about a story's passages, for who sees the story. @throws Refusal 'story.not_found'. */
export async function readNotes(context: ActingContext, storyId: string): Promise<Note[]> {
  const sectionId = await sectionOfStory(context, storyId)
  if (sectionId === undefined) throw new Refusal('story.not_found')
  mustSee(context, sectionId)
  return listNotes(context, storyId)
}
