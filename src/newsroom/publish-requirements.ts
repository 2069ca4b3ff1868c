import { graphemeCount, repair, type HouseStyle } from '../persian/index.ts'
import { FieldProblems, Refusal, type FieldProblem } from '../platform/refusal.ts'
import { picturesIn, recordingsIn, textOfBody, withoutLocked } from './body.ts'
import { isMute, isOver, isUncredited, type LookedAtPicture } from './media/fit-to-publish.ts'
import {
  isUnnamed,
  isWithoutPoster,
  isWithoutText,
  type LookedAtRecording,
} from './recordings/fit-recording.ts'
import type { RevisionContent } from './revision-content.ts'
import { datelineOf } from './saved-page/dateline.ts'
import type { Edition, StoryKind } from './story.ts'

/** What is looked at before a revision may be seen by readers. */
export interface Candidate {
  content: RevisionContent
  edition: Edition
  kind: StoryKind
  sectionId: string
  provinceSlug: string | null
  /** The picture the revision names; undefined when it names none or one that is not there. */
  picture: LookedAtPicture | undefined
  /** The pictures in its text, those that are there. */
  picturesInText: readonly LookedAtPicture[]
  /** The videos and sounds in its text, those that are there. */
  recordings: readonly LookedAtRecording[]
  embargoUntil: Date | null
  /** How the newsroom spells. */
  style: HouseStyle
  /** Whether a claim was checked; asked of a fact check alone. */
  isChecked: boolean
  /** The moment at which readers would see it. */
  now: Date
}

/** A stop keeps a revision in; a warning lets it out by the hand of somebody who has read the warning. */
export type Grade = 'stop' | 'warning'

export interface Requirement {
  name: string
  grade: Grade
  look: (candidate: Candidate) => FieldProblem | undefined
}

/** How many letters of a lead a reader takes in at one glance; a longer one is a first paragraph. */
export const longestLead = 350

// Read top to bottom: the checklist before publication.
export const requirements = [
  { name: 'headline', grade: 'stop', look: hasHeadline },
  { name: 'lead', grade: 'stop', look: hasLead },
  { name: 'body', grade: 'stop', look: hasBody },
  { name: 'section', grade: 'stop', look: belongsSomewhere },
  { name: 'photo-story', grade: 'stop', look: photoStoryHasPicture },
  { name: 'fact-check', grade: 'stop', look: factCheckSaysWhat },
  { name: 'picture-found', grade: 'stop', look: pictureExists },
  { name: 'picture-described', grade: 'stop', look: pictureIsDescribed },
  { name: 'picture-credited', grade: 'stop', look: pictureIsCredited },
  { name: 'picture-rights', grade: 'stop', look: pictureMayBeUsed },
  { name: 'recording-found', grade: 'stop', look: recordingsExist },
  { name: 'recording-named', grade: 'stop', look: recordingsAreNamed },
  { name: 'recording-credited', grade: 'stop', look: recordingsAreCredited },
  { name: 'recording-rights', grade: 'stop', look: recordingsMayBeUsed },
  { name: 'recording-poster', grade: 'stop', look: videosHavePosters },
  { name: 'embargo', grade: 'stop', look: embargoIsOver },
  { name: 'picture', grade: 'warning', look: hasPicture },
  { name: 'recording-text', grade: 'warning', look: recordingsAreInWordsToo },
  { name: 'dateline', grade: 'warning', look: saysFromWhere },
  { name: 'lead-length', grade: 'warning', look: leadIsShort },
  { name: 'spelling', grade: 'warning', look: spellingIsRepaired },
] as const satisfies readonly Requirement[]

/** One line of the checklist; without a problem it is met. */
export interface CheckedLine {
  name: string
  grade: Grade
  problem: FieldProblem | null
}

/** Every requirement with what it found, in the order of the list. */
export const checklistOf = (candidate: Candidate): CheckedLine[] =>
  requirements.map(({ name, grade, look }) => ({ name, grade, problem: look(candidate) ?? null }))

/** Everything that still stands between a revision and its readers; empty when nothing does. */
export const missingFor = (candidate: Candidate): FieldProblem[] =>
  foundBy(candidate, 'stop').map(({ problem }) => problem)

/** The names of the warnings that a revision carries, in the order of the list. */
export const warningsFor = (candidate: Candidate): string[] =>
  foundBy(candidate, 'warning').map(({ name }) => name)

// Only those of the grade are looked at: reading the spelling loads the dictionary, and a schedule cannot wait for that.
const foundBy = (candidate: Candidate, wanted: Grade): { name: string; problem: FieldProblem }[] =>
  requirements.flatMap(({ name, grade, look }) => {
    const problem = grade === wanted ? look(candidate) : undefined
    return problem === undefined ? [] : [{ name, problem }]
  })

/** @throws FieldProblems with everything missing, at once. */
export function mustMeetRequirements(candidate: Candidate): void {
  const missing = missingFor(candidate)
  if (missing.length > 0) throw new FieldProblems(missing)
}

/**
 * A warning is passed by somebody who has read it. Programs, which read none, say nothing and are not asked.
 * @returns the names of the warnings passed.
 * @throws Refusal 'story.has_warnings' naming those that were not read.
 */
export function mustPassKnowingly(candidate: Candidate, read: readonly string[] | undefined): string[] {
  if (read === undefined) return []
  const warnings = warningsFor(candidate)
  const unread = warnings.filter(name => !read.includes(name))
  if (unread.length > 0) throw new Refusal('story.has_warnings', { warnings: unread.join(' ') })
  return warnings
}

function hasHeadline({ content }: Candidate): FieldProblem | undefined {
  return content.headline === '' ? { field: 'headline', problem: 'required' } : undefined
}

function hasLead({ content }: Candidate): FieldProblem | undefined {
  return content.lead === '' ? { field: 'lead', problem: 'required' } : undefined
}

// A live story is told by its entries, a photo story by its pictures.
function hasBody({ content, kind }: Candidate): FieldProblem | undefined {
  if (kind === 'live' || (kind === 'photo-story' && picturesIn(content.body).length > 0)) return undefined
  const isEmpty = textOfBody(content.body).every(text => text.trim() === '')
  return isEmpty ? { field: 'body', problem: 'required' } : undefined
}

function belongsSomewhere({ sectionId }: Candidate): FieldProblem | undefined {
  return sectionId === '' ? { field: 'section', problem: 'required' } : undefined
}

function photoStoryHasPicture({ content, kind }: Candidate): FieldProblem | undefined {
  return kind === 'photo-story' && content.pictureId === null
    ? { field: 'pictureId', problem: 'required' }
    : undefined
}

function factCheckSaysWhat({ kind, isChecked }: Candidate): FieldProblem | undefined {
  return kind === 'fact-check' && !isChecked ? { field: 'factCheck', problem: 'required' } : undefined
}

function pictureExists({ content, picture, picturesInText }: Candidate): FieldProblem | undefined {
  if (content.pictureId !== null && picture === undefined) return { field: 'pictureId', problem: 'unknown' }
  const isLost = picturesIn(content.body).length > picturesInText.length
  return isLost ? { field: 'body', problem: 'unknown-picture' } : undefined
}

function pictureIsDescribed({ picture, picturesInText }: Candidate): FieldProblem | undefined {
  if (picture !== undefined && isMute(picture)) return { field: 'pictureId', problem: 'without-alt' }
  return inText('pictures-without-alt', picturesInText.filter(isMute))
}

function pictureIsCredited({ picture, picturesInText }: Candidate): FieldProblem | undefined {
  if (picture !== undefined && isUncredited(picture)) return { field: 'pictureId', problem: 'without-credit' }
  return inText('pictures-without-credit', picturesInText.filter(isUncredited))
}

function pictureMayBeUsed({ picture, picturesInText, now }: Candidate): FieldProblem | undefined {
  if (picture?.rightsUntil && isOver(picture, now))
    return { field: 'pictureId', problem: 'rights-over', facts: { until: picture.rightsUntil.toISOString() } }
  return inText(
    'pictures-rights-over',
    picturesInText.filter(each => isOver(each, now)),
  )
}

function recordingsExist({ content, recordings }: Candidate): FieldProblem | undefined {
  const isLost = recordingsIn(content.body).length > recordings.length
  return isLost ? { field: 'body', problem: 'unknown-recording' } : undefined
}

function recordingsAreNamed({ recordings }: Candidate): FieldProblem | undefined {
  return inText('recordings-without-name', recordings.filter(isUnnamed))
}

function recordingsAreCredited({ recordings }: Candidate): FieldProblem | undefined {
  return inText('recordings-without-credit', recordings.filter(isUncredited))
}

function recordingsMayBeUsed({ recordings, now }: Candidate): FieldProblem | undefined {
  return inText(
    'recordings-rights-over',
    recordings.filter(each => isOver(each, now)),
  )
}

function videosHavePosters({ recordings }: Candidate): FieldProblem | undefined {
  return inText('recordings-without-poster', recordings.filter(isWithoutPoster))
}

// WCAG 1.2.1 and 1.2.2: what is heard is there in words too.
function recordingsAreInWordsToo({ recordings }: Candidate): FieldProblem | undefined {
  return inText('recordings-without-text', recordings.filter(isWithoutText))
}

const inText = (problem: string, { length }: readonly unknown[]): FieldProblem | undefined =>
  length === 0 ? undefined : { field: 'body', problem, facts: { count: length } }

function embargoIsOver({ embargoUntil, now }: Candidate): FieldProblem | undefined {
  return embargoUntil !== null && embargoUntil > now
    ? { field: 'embargoUntil', problem: 'under-embargo', facts: { until: embargoUntil.toISOString() } }
    : undefined
}

function hasPicture({ content }: Candidate): FieldProblem | undefined {
  return content.pictureId === null ? { field: 'pictureId', problem: 'none' } : undefined
}

const reporting: readonly StoryKind[] = ['news', 'report', 'video', 'live']

// The page writes the dateline from the province, unless the text brings its own.
function saysFromWhere({ content, kind, provinceSlug }: Candidate): FieldProblem | undefined {
  if (!reporting.includes(kind) || provinceSlug !== null) return undefined
  const [first = ''] = textOfBody(content.body)
  return datelineOf(first) === undefined ? { field: 'province', problem: 'no-dateline' } : undefined
}

function leadIsShort({ content }: Candidate): FieldProblem | undefined {
  const letters = graphemeCount(content.lead)
  return letters > longestLead
    ? { field: 'lead', problem: 'long', facts: { letters, most: longestLead } }
    : undefined
}

function spellingIsRepaired({ content, edition, style }: Candidate): FieldProblem | undefined {
  if (edition !== 'fa') return undefined
  const { kicker, headline, shortHeadline, lead, pictureCaption } = content
  const texts = [
    kicker,
    headline,
    shortHeadline,
    lead,
    ...textOfBody(withoutLocked(content.body)),
    pictureCaption,
  ]
  const count = repair(texts.join('\n\n'), { tier: 'auto', style }).edits.length
  return count > 0 ? { field: 'body', problem: 'unrepaired', facts: { count } } : undefined
}
