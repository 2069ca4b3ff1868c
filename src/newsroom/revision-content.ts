import { z } from 'zod'
import { problemsOf } from '../platform/http/api-errors.ts'
import { FieldProblems, type FieldProblem } from '../platform/refusal.ts'
import { BodyDocument, emptyBody, mapBodyText } from './body.ts'
import { canonicalise, isTooLong } from '../persian/index.ts'
import { machineText, writtenText } from '../platform/text-limits.ts'

/** Everything a revision says. What is left out is empty: a draft may lack anything, see publish-requirements.ts. */
export const RevisionContent = z.object({
  kicker: writtenText(200).default(''),
  headline: writtenText(300).default(''),
  shortHeadline: writtenText(150).default(''),
  lead: writtenText(3000).default(''),
  body: BodyDocument.default(emptyBody),
  pictureId: z.uuid().nullable().default(null),
  pictureCaption: writtenText(1000).default(''),
  byline: writtenText(200).default(''),
  /** Ids of its authors, in the order of their names under it. */
  authors: z.array(z.uuid()).max(10).default([]),
  sourceLabel: writtenText(300).default(''),
  /** An address elsewhere, or a page of this site from `/` on. */
  sourceUrl: z
    .union([
      z.literal(''),
      z.url({ protocol: /^https?$/ }).max(2000),
      machineText(2000).regex(/^\/(?![/\\])\S+$/),
    ])
    .default(''),
  topics: z.array(writtenText(100).min(1)).max(20).default([]),
})
export type RevisionContent = z.output<typeof RevisionContent>
/** A revision's content as it arrives: any field may be left out. */
export type ContentGiven = z.input<typeof RevisionContent>

/**
 * Content as it may be stored: checked, every text through the one canonicaliser.
 * @throws FieldProblems naming every field that cannot be kept.
 */
export function contentFrom(given: ContentGiven): RevisionContent {
  const found = RevisionContent.safeParse(given)
  if (!found.success) throw new FieldProblems(problemsOf(found.error))
  const problems: FieldProblem[] = []
  const clean = (field: string, text: string, kind: 'title' | 'name' | 'body'): string => {
    const cleaned = canonicalise(text, kind)
    if (cleaned.ok) return cleaned.text
    problems.push({ field, problem: 'malformed' })
    return ''
  }
  const content = cleaned(found.data, clean)
  if (problems.length > 0) throw new FieldProblems(problems)
  return content
}

/** A note of an editor, a reason, a name: one line, cleaned. @throws FieldProblems when it is empty or too long. */
export function lineFrom(field: string, given: string, most = 1000): string {
  const line = optionalLineFrom(field, given, most)
  if (line === '') throw new FieldProblems([{ field, problem: 'required' }])
  return line
}

/** The same, where nothing may be said. */
export function optionalLineFrom(field: string, given: string, most = 1000): string {
  const line = canonicalise(given, 'title')
  if (!line.ok) throw new FieldProblems([{ field, problem: 'malformed' }])
  if (isTooLong(line.text, most)) throw new FieldProblems([{ field, problem: 'too-long', facts: { most } }])
  return line.text
}

type Clean = (field: string, text: string, kind: 'title' | 'name' | 'body') => string

function cleaned(content: RevisionContent, clean: Clean): RevisionContent {
  const title = (
    field: Exclude<keyof RevisionContent, 'body' | 'pictureId' | 'authors' | 'topics'>,
  ): string => clean(field, content[field], 'title')
  return {
    kicker: title('kicker'),
    headline: title('headline'),
    shortHeadline: title('shortHeadline'),
    lead: title('lead'),
    body: mapBodyText(content.body, text => clean('body', text, 'body')),
    pictureId: content.pictureId,
    pictureCaption: title('pictureCaption'),
    byline: title('byline'),
    authors: [...new Set(content.authors)],
    sourceLabel: title('sourceLabel'),
    sourceUrl: title('sourceUrl'),
    topics: content.topics.map(topic => clean('topics', topic, 'title')).filter(topic => topic !== ''),
  }
}
