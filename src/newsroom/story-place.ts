import type { Context } from '../platform/context.ts'
import { FieldProblems, type FieldProblem } from '../platform/refusal.ts'
import { unknownAuthors } from './authors/author-store.ts'
import { picturesIn } from './body.ts'
import { readPictures } from './media/picture-store.ts'
import { readProvince } from './province-store.ts'
import { gathering } from './gather-problems.ts'
import { contentFrom, type ContentGiven, type RevisionContent } from './revision-content.ts'
import { readSection } from './section-store.ts'
import type { StoryKind } from './story.ts'

/** Where a story stands, in slugs; what is left out stays as it is. */
export interface PlaceGiven {
  kind?: StoryKind | undefined
  section?: string | undefined
  province?: string | null | undefined
  /** Id of the section it stands in already: it may stay there when the section was closed. */
  standsIn?: string | undefined
}

/** The columns of a story that a place changes. */
export interface PlaceChange {
  kind?: StoryKind
  section_id?: string
  province_slug?: string | null
}

/**
 * What a story says and where it stands, as it may be stored.
 * @throws FieldProblems with everything wrong with either, at once.
 */
export async function writtenFrom(
  within: Context,
  given: PlaceGiven & { content: ContentGiven },
): Promise<PlaceChange & { content: RevisionContent }> {
  const problems: FieldProblem[] = []
  const content = await gathering(problems, () => contentFrom(given.content))
  const place = await gathering(problems, () => placeFrom(within, given))
  if (content !== undefined) await gathering(problems, () => mustHaveWhatItNames(within, content))
  if (content === undefined || place === undefined || problems.length > 0) throw new FieldProblems(problems)
  return { ...place, content }
}

/** Looks up the names given. @throws FieldProblems for a section or a province that does not exist. */
export async function placeFrom(within: Context, given: PlaceGiven): Promise<PlaceChange> {
  const problems: FieldProblem[] = []
  const change: PlaceChange = given.kind === undefined ? {} : { kind: given.kind }
  if (given.section !== undefined) {
    const section = await readSection(within, given.section)
    if (section) change.section_id = section.id
    else problems.push({ field: 'section', problem: 'unknown' })
    if (section?.state === 'closed' && section.id !== given.standsIn)
      problems.push({ field: 'section', problem: 'closed' })
  }
  if (given.province !== undefined) {
    change.province_slug = given.province
    if (given.province !== null && !(await readProvince(within, given.province)))
      problems.push({ field: 'province', problem: 'unknown' })
  }
  if (problems.length > 0) throw new FieldProblems(problems)
  return change
}

/** @throws FieldProblems when the content names an author, or a picture beside its text or in it, that does not exist. */
export async function mustHaveWhatItNames(
  within: Context,
  { pictureId, body, authors }: RevisionContent,
): Promise<void> {
  const inText = picturesIn(body)
  const wanted = pictureId === null ? inText : [pictureId, ...inText]
  const there = new Set((await readPictures(within, wanted)).map(({ id }) => id))
  const problems: FieldProblem[] = []
  if (pictureId !== null && !there.has(pictureId)) problems.push({ field: 'pictureId', problem: 'unknown' })
  if (inText.some(id => !there.has(id))) problems.push({ field: 'body', problem: 'unknown-picture' })
  if ((await unknownAuthors(within, authors)).length > 0)
    problems.push({ field: 'authors', problem: 'unknown' })
  if (problems.length > 0) throw new FieldProblems(problems)
}
