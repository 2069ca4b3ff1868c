import type { Context } from '../platform/context.ts'
import { FieldProblems, type FieldProblem } from '../platform/refusal.ts'
import { picturesIn } from './body.ts'
import { readPictures } from './media/picture-store.ts'
import { readProvince } from './province-store.ts'
import type { RevisionContent } from './revision-content.ts'
import { readSection } from './section-store.ts'
import type { StoryKind } from './story.ts'

/** Where a story stands, in slugs; what is left out stays as it is. */
export interface PlaceGiven {
  kind?: StoryKind | undefined
  section?: string | undefined
  province?: string | null | undefined
}

/** The columns of a story that a place changes. */
export interface PlaceChange {
  kind?: StoryKind
  section_id?: string
  province_slug?: string | null
}

/** Looks up the names given. @throws FieldProblems for a section or a province that does not exist. */
export async function placeFrom(within: Context, given: PlaceGiven): Promise<PlaceChange> {
  const problems: FieldProblem[] = []
  const change: PlaceChange = given.kind === undefined ? {} : { kind: given.kind }
  if (given.section !== undefined) {
    const section = await readSection(within, given.section)
    if (section) change.section_id = section.id
    else problems.push({ field: 'section', problem: 'unknown' })
  }
  if (given.province !== undefined) {
    change.province_slug = given.province
    if (given.province !== null && !(await readProvince(within, given.province)))
      problems.push({ field: 'province', problem: 'unknown' })
  }
  if (problems.length > 0) throw new FieldProblems(problems)
  return change
}

/** @throws FieldProblems when the content names a picture that does not exist, beside its text or in it. */
export async function mustHavePictures(within: Context, { pictureId, body }: RevisionContent): Promise<void> {
  const inText = picturesIn(body)
  const wanted = pictureId === null ? inText : [pictureId, ...inText]
  const there = new Set((await readPictures(within, wanted)).map(({ id }) => id))
  const problems: FieldProblem[] = []
  if (pictureId !== null && !there.has(pictureId)) problems.push({ field: 'pictureId', problem: 'unknown' })
  if (inText.some(id => !there.has(id))) problems.push({ field: 'body', problem: 'unknown-picture' })
  if (problems.length > 0) throw new FieldProblems(problems)
}
