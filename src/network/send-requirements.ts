import { textOfBody } from '../newsroom/index.ts'
import type { FieldProblem } from '../platform/refusal.ts'
import type { ReleaseContent } from './release.ts'

type Requirement = (content: ReleaseContent, now: Date) => FieldProblem | undefined

const hasHeadline: Requirement = ({ headline }) => missing('headline', headline)
const hasLead: Requirement = ({ lead }) => missing('lead', lead)
const hasBody: Requirement = ({ body }) => missing('body', textOfBody(body).join('').trim())
const hasContact: Requirement = ({ contact }) => missing('contact', contact)
// A mistyped year would be no embargo at all.
const isStillToCome: Requirement = ({ embargoUntil }, now) =>
  embargoUntil !== null && embargoUntil <= now
    ? { field: 'embargoUntil', problem: 'embargo-over' }
    : undefined
const saysWhatFilesAre: Requirement = ({ files }) => {
  const at = files.findIndex(({ caption }) => caption === '')
  return at === -1 ? undefined : { field: `files.${at + 1}.caption`, problem: 'required' }
}

// Read top to bottom: what must be there before a release goes to the newsroom.
export const sendRequirements: readonly Requirement[] = [
  hasHeadline,
  hasLead,
  hasBody,
  hasContact,
  isStillToCome,
  saysWhatFilesAre,
]

/** Everything that still stands between a release and the newsroom; empty when nothing does. */
export const missingForSending = (content: ReleaseContent, now: Date): FieldProblem[] =>
  sendRequirements.flatMap(requirement => requirement(content, now) ?? [])

const missing = (field: string, text: string): FieldProblem | undefined =>
  text === '' ? { field, problem: 'required' } : undefined
