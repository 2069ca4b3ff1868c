import { canonicalise, isTooLong } from '../../persian/index.ts'
import { mustHold, recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { FieldProblems, Refusal, type FieldProblem } from '../../platform/refusal.ts'
import { cleanedLine } from '../cleaned-line.ts'
import { readPicture } from '../media/picture-store.ts'
import { notePicturesUsed } from '../media/used-picture-store.ts'
import type { Edition } from '../story.ts'
import { mustMayChangeRecording, recordRecordingChanged } from './recording-changed.ts'
import { lockRecording, termsOfRecording, updateRecording } from './recording-store.ts'
import { captionsFrom } from './webvtt.ts'

/** What is said of a recording, all of it. */
export interface RecordingWords {
  name: string
  credit: string
  licence: string
  /** After this moment it may not be published any more; null: no end. */
  rightsUntil: Date | null
  /** What is said and heard, a paragraph a line. */
  transcript: string
  /** WebVTT; empty: none. */
  captions: string
  captionsLanguage: Edition
  /** Of the library; stands where a video does until it is played. */
  posterId: string | null
}

export interface DescribeRecordingOrder extends RecordingWords {
  id: string
  /** When what the writer read was written. */
  readAt: Date
}

const mostTranscript = 200_000

/**
 * Says what a recording is, who made it, on what terms, and in words what is heard. One that readers have already is
 * changed only by those who may publish, and the pages that hold it are made anew.
 * @throws FieldProblems; Refusal 'recording.not_found', 'recording.is_public', 'recording.changed_since_read'.
 */
export async function describeRecording(
  context: ActingContext,
  { id, readAt, ...given }: DescribeRecordingOrder,
): Promise<void> {
  mustHold(context, 'media.add')
  const said = wordsFrom(given)
  await inTransaction(context, async within => {
    const recording = await lockRecording(within, id)
    await mustMayChangeRecording(within, id)
    if (recording.updatedAt.getTime() !== readAt.getTime()) throw new Refusal('recording.changed_since_read')
    if (said.posterId !== null && (await readPicture(within, said.posterId)) === undefined)
      throw new FieldProblems([{ field: 'posterId', problem: 'unknown' }])
    await updateRecording(within, id, {
      name: said.name,
      credit: said.credit,
      licence: said.licence,
      rights_until: said.rightsUntil,
      transcript: said.transcript,
      captions: said.captions,
      captions_language: said.captionsLanguage,
      poster_id: said.posterId,
      ...termsOfRecording({ ...recording, ...said }),
    })
    await notePicturesUsed(within, [said.posterId])
    await recordAct(within, { act: 'describe recording', subjectKind: 'recording', subjectId: id })
    await recordRecordingChanged(within, id)
  })
}

/** @throws FieldProblems with everything wrong. */
function wordsFrom(given: RecordingWords): RecordingWords {
  const problems: FieldProblem[] = []
  const line = (field: 'name' | 'credit' | 'licence', most: number): string =>
    cleanedLine({ field, given: given[field], most }, problems)
  const captions = captionsFrom(given.captions)
  if ('problem' in captions) problems.push(captions.problem)
  const said = {
    ...given,
    name: line('name', 200),
    credit: line('credit', 200),
    licence: line('licence', 300),
    transcript: transcriptFrom(given.transcript, problems),
    captions: 'text' in captions ? captions.text : '',
  }
  if (problems.length > 0) throw new FieldProblems(problems)
  return said
}

function transcriptFrom(given: string, problems: FieldProblem[]): string {
  const lines = given.split(/\r\n?|\n/).map(line => canonicalise(line, 'title'))
  if (lines.some(({ ok }) => !ok)) problems.push({ field: 'transcript', problem: 'malformed' })
  const text = lines.flatMap(line => (line.ok && line.text !== '' ? [line.text] : [])).join('\n')
  if (isTooLong(text, mostTranscript))
    problems.push({ field: 'transcript', problem: 'too-long', facts: { most: mostTranscript } })
  return text
}
