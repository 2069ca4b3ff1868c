import type { SaveNumber } from './number-saves.ts'
import type { Draft, Story, StoryContent, StoryKind } from '../api/newsroom.ts'

/** Everything a writer changes on the editor's screen. */
export interface DraftForm {
  content: StoryContent
  section: string
  province: string | null
  kind: StoryKind
  embargoUntil: string | null
}

export type TextPart = 'kicker' | 'headline' | 'shortHeadline' | 'lead' | 'pictureCaption'

export const formOf = (story: Story): DraftForm => ({
  content: story.content,
  section: story.section.slug,
  province: story.province,
  kind: story.kind,
  embargoUntil: story.embargoUntil,
})

/** What is saved: after publication the place of a story changes only with a correction or an update. */
export function draftOf(
  form: DraftForm,
  number: SaveNumber | Pick<SaveNumber, 'basedOn'>,
  isPublic: boolean,
): Draft {
  const { content, ...place } = form
  return isPublic ? { ...number, content } : { ...number, content, ...place }
}

/** The place as a correction or an update takes it. */
export const placeOf = ({ section, province, kind }: DraftForm) => ({ section, province, kind })
