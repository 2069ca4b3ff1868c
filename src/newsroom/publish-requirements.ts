import { FieldProblems, type FieldProblem } from '../platform/refusal.ts'
import { textOfBody } from './body.ts'
import type { RevisionContent } from './revision-content.ts'

/** What is looked at before a revision may be seen by readers. */
export interface Candidate {
  content: RevisionContent
  /** The picture the revision names; undefined when it names none or one that is not there. */
  picture: { alt: string; credit: string } | undefined
  embargoUntil: Date | null
  now: Date
}

type Requirement = (candidate: Candidate) => FieldProblem | undefined

const hasHeadline: Requirement = ({ content }) =>
  content.headline === '' ? { field: 'headline', problem: 'required' } : undefined

const hasLead: Requirement = ({ content }) =>
  content.lead === '' ? { field: 'lead', problem: 'required' } : undefined

const hasBody: Requirement = ({ content }) =>
  textOfBody(content.body).every(text => text.trim() === '')
    ? { field: 'body', problem: 'required' }
    : undefined

const pictureExists: Requirement = ({ content, picture }) =>
  content.pictureId !== null && picture === undefined ? { field: 'pictureId', problem: 'unknown' } : undefined

const pictureIsDescribed: Requirement = ({ picture }) =>
  picture?.alt === '' ? { field: 'pictureId', problem: 'without-alt' } : undefined

const pictureIsCredited: Requirement = ({ picture }) =>
  picture?.credit === '' ? { field: 'pictureId', problem: 'without-credit' } : undefined

const embargoIsOver: Requirement = ({ embargoUntil, now }) =>
  embargoUntil !== null && embargoUntil > now
    ? { field: 'embargoUntil', problem: 'under-embargo', facts: { until: embargoUntil.toISOString() } }
    : undefined

// Read top to bottom: what must be there before readers see a revision.
export const requirements: readonly Requirement[] = [
  hasHeadline,
  hasLead,
  hasBody,
  pictureExists,
  pictureIsDescribed,
  pictureIsCredited,
  embargoIsOver,
]

/** Everything that still stands between a revision and its readers; empty when nothing does. */
export const missingFor = (candidate: Candidate): FieldProblem[] =>
  requirements.flatMap(requirement => requirement(candidate) ?? [])

/** @throws FieldProblems with everything missing, at once. */
export function mustMeetRequirements(candidate: Candidate): void {
  const missing = missingFor(candidate)
  if (missing.length > 0) throw new FieldProblems(missing)
}
