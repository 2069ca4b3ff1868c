import { mayInSection, personIdOf, type ActingContext } from '../people/index.ts'
import type { Context } from '../platform/context.ts'
import { Refusal } from '../platform/refusal.ts'
import { candidateOf } from './candidate.ts'
import { actsNow, readersMissing, readReading, type Reading } from './colleagues-reading.ts'
import { mustSee } from './lock-story-for.ts'
import { readPen, type Pen } from './pen-store.ts'
import { readPicture } from './media/picture-store.ts'
import type { Picture, SectionName } from './public-story.ts'
import { checklistOf, type CheckedLine } from './publish-requirements.ts'
import type { RevisionContent } from './revision-content.ts'
import { listRevisions, readRevision, type RevisionLine } from './revision-store.ts'
import { listStatuses, type StatusLine } from './status-store.ts'
import { permissionsOfStories } from './story-acts.ts'
import { type Edition, type StoryAct, type StoryKind, type StoryStatus } from './story.ts'

/** A story as the editor's screen shows it. */
export interface DeskStory {
  id: string
  code: number
  edition: Edition
  kind: StoryKind
  status: StoryStatus
  slug: string
  section: SectionName
  province: string | null
  authorName: string | null
  draftRevisionId: string
  publishedRevisionId: string | null
  content: RevisionContent
  picture: Picture | null
  counterpartId: string | null
  sourceReleaseId: string | null
  embargoUntil: Date | null
  scheduledFor: Date | null
  /** Its moment came and it was kept in: when, and by which problems, each as `field:problem`. */
  heldAt: Date | null
  heldBy: string | null
  publishedAt: Date | null
  correctedAt: Date | null
  correctionNote: string | null
  withdrawnAt: Date | null
  withdrawalNote: string | null
  isSample: boolean
  createdAt: Date
  updatedAt: Date
  history: StatusLine[]
  revisions: RevisionLine[]
  /** What the actor may do to it now. */
  acts: StoryAct[]
  /** What the actor may do in its section. */
  may: (typeof permissionsOfStories)[number][]
  /** What is looked at before readers see the draft, and what was found; empty once it is withdrawn. */
  checklist: CheckedLine[]
  pen: Pen | null
}

/**
 * A story in any status with its draft and its past.
 * @throws Refusal 'story.not_found'.
 */
export async function readDeskStory(context: ActingContext, storyId: string): Promise<DeskStory> {
  const { section_id, section, section_fa, section_en, ...story } = await readRow(context, storyId)
  mustSee(context, section_id)
  const [content, history, revisions, pen, reading] = await Promise.all([
    readRevision(context, story.draftRevisionId),
    listStatuses(context, storyId),
    listRevisions(context, storyId),
    readPen(context, storyId),
    readReading(context, story, story.draftRevisionId),
  ])
  const candidate = await candidateOf(
    context,
    { ...story, sectionId: section_id, provinceSlug: story.province },
    { content },
  )
  return {
    ...story,
    code: Number(story.code),
    section: { id: section_id, slug: section, nameFa: section_fa, nameEn: section_en },
    content,
    picture: await pictureOf(context, content),
    history,
    revisions,
    acts: actsNow(context, { status: story.status, sectionId: section_id }, reading),
    may: permissionsOfStories.filter(each => mayInSection(context.actor, each, section_id)),
    checklist: [
      ...(story.status === 'withdrawn' ? [] : checklistOf(candidate)),
      ...(story.status === 'withdrawn' ? [] : unread(context, section_id, reading)),
    ],
    pen: pen ?? null,
  }
}

/** @throws Refusal 'revision.not_found' also when it is a revision of another story. */
export async function readRevisionOf(
  context: ActingContext,
  { storyId, revisionId }: { storyId: string; revisionId: string },
): Promise<RevisionContent> {
  const row = await context.db
    .selectFrom('story_revision as revision')
    .innerJoin('story', 'story.id', 'revision.story_id')
    .select('story.section_id as sectionId')
    .where('revision.id', '=', revisionId)
    .where('story.id', '=', storyId)
    .executeTakeFirst()
  if (row === undefined) throw new Refusal('revision.not_found')
  mustSee(context, row.sectionId)
  return readRevision(context, revisionId)
}

/** Colleagues who have yet to read it are a line of the checklist too; whoever publishes it is one of them. */
function unread({ actor }: ActingContext, sectionId: string, reading: Reading): CheckedLine[] {
  const publisher = mayInSection(actor, 'story.publish', sectionId) ? personIdOf(actor) : null
  const missing = readersMissing(reading, [publisher ?? 'whoever publishes it'])
  if (missing === 0) return []
  const problem = { field: 'readers', problem: missing === 1 ? 'needs-one' : 'needs-two' }
  return [{ name: 'readers', grade: 'stop', problem }]
}

async function readRow(context: Context, storyId: string) {
  const row = await context.db
    .selectFrom('story')
    .innerJoin('section', 'section.id', 'story.section_id')
    .leftJoin('person', 'person.id', 'story.author_id')
    .select([
      'story.id',
      'story.code',
      'story.edition',
      'story.kind',
      'story.status',
      'story.slug',
      'story.section_id',
      'section.slug as section',
      'section.name_fa as section_fa',
      'section.name_en as section_en',
      'story.province_slug as province',
      'person.name as authorName',
      'story.draft_revision_id as draftRevisionId',
      'story.published_revision_id as publishedRevisionId',
      'story.counterpart_id as counterpartId',
      'story.source_release_id as sourceReleaseId',
      'story.embargo_until as embargoUntil',
      'story.scheduled_for as scheduledFor',
      'story.held_at as heldAt',
      'story.held_by as heldBy',
      'story.published_at as publishedAt',
      'story.corrected_at as correctedAt',
      'story.correction_note as correctionNote',
      'story.withdrawn_at as withdrawnAt',
      'story.withdrawal_note as withdrawalNote',
      'story.is_sample as isSample',
      'story.created_at as createdAt',
      'story.updated_at as updatedAt',
    ])
    .where('story.id', '=', storyId)
    .executeTakeFirst()
  if (row === undefined) throw new Refusal('story.not_found')
  return row
}

async function pictureOf(context: Context, { pictureId }: RevisionContent): Promise<Picture | null> {
  const picture = pictureId === null ? undefined : await readPicture(context, pictureId)
  if (picture === undefined) return null
  const { id, stamp, width, height, thumbhash, alt, credit } = picture
  return { id, stamp, width, height, thumbhash, alt, credit }
}
