import { BodyDocument, mapBodyText, picturesIn } from '../newsroom/index.ts'
import { canonicalise } from '../persian/index.ts'
import { problemsOf } from '../platform/http/api-errors.ts'
import { FieldProblems, type FieldProblem } from '../platform/refusal.ts'
import { mostFiles, type FileGiven } from './files/release-file.ts'
import { cleanLine } from './line.ts'
import type { ReleaseContent } from './release.ts'

/**
 * Content as it may be stored: checked, every text through the one canonicaliser. A draft may lack anything, see
 * send-requirements.ts.
 * @throws FieldProblems naming every field that cannot be kept.
 */
export function contentFrom(given: ReleaseContent): ReleaseContent {
  const problems: FieldProblem[] = []
  const line = (field: 'headline' | 'lead' | 'eventPlace' | 'contact', most: number): string =>
    cleanLine({ field, given: given[field], kind: 'title', most }, problems)
  const content = {
    headline: line('headline', 300),
    lead: line('lead', 3000),
    body: bodyFrom(given.body, problems),
    eventPlace: line('eventPlace', 200),
    eventAt: instantFrom('eventAt', given.eventAt, problems),
    contact: line('contact', 300),
    section: given.section,
    province: given.province,
    embargoUntil: instantFrom('embargoUntil', given.embargoUntil, problems),
    files: filesFrom(given.files, problems),
  }
  if (problems.length > 0) throw new FieldProblems(problems)
  return content
}

/** Whether two contents say the same, so that saving again is not a new revision. */
export const isSameContent = (one: ReleaseContent, other: ReleaseContent): boolean =>
  fingerprintOf(one) === fingerprintOf(other)

function bodyFrom(given: unknown, problems: FieldProblem[]): BodyDocument {
  const found = BodyDocument.safeParse(given)
  if (!found.success) {
    problems.push(...problemsOf(found.error).map(({ problem }) => ({ field: 'body', problem })))
    return { type: 'doc', content: [] }
  }
  // The library is the newsroom's: what an office sends is text.
  if (picturesIn(found.data).length > 0) problems.push({ field: 'body', problem: 'only-text' })
  let isClean = true
  const body = mapBodyText(found.data, text => {
    const clean = canonicalise(text, 'body')
    isClean &&= clean.ok
    return clean.ok ? clean.text : ''
  })
  if (!isClean) problems.push({ field: 'body', problem: 'malformed' })
  return body
}

function filesFrom(given: readonly FileGiven[], problems: FieldProblem[]): FileGiven[] {
  if (given.length > mostFiles)
    problems.push({ field: 'files', problem: 'too-many', facts: { most: mostFiles } })
  if (new Set(given.map(({ id }) => id)).size < given.length)
    problems.push({ field: 'files', problem: 'malformed' })
  return given.slice(0, mostFiles).map(({ id, caption, credit }, at) => ({
    id,
    caption: cleanLine(
      { field: `files.${at + 1}.caption`, given: caption, kind: 'title', most: 300 },
      problems,
    ),
    credit: cleanLine({ field: `files.${at + 1}.credit`, given: credit, kind: 'title', most: 150 }, problems),
  }))
}

function instantFrom(field: string, given: Date | null, problems: FieldProblem[]): Date | null {
  if (given === null || !Number.isNaN(given.getTime())) return given
  problems.push({ field, problem: 'malformed' })
  return null
}

// The database gives the keys of JSON back in an order of its own.
const fingerprintOf = ({ files, ...content }: ReleaseContent): string =>
  JSON.stringify([sorted(content), files.map(({ id, caption, credit }) => [id, caption, credit])])

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value instanceof Date || typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  )
}
