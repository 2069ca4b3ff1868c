import { canonicalise, isTooLong } from '../../persian/index.ts'
import type { Context } from '../../platform/context.ts'
import { FieldProblems, type FieldProblem } from '../../platform/refusal.ts'
import { problemsOfPicture } from '../media/fit-to-publish.ts'
import { readPicture } from '../media/picture-store.ts'
import type { EntryWords } from './live-store.ts'

/** What somebody writes of an entry; one without a picture need not say so. */
export type EntryGiven = Omit<EntryWords, 'pictureId' | 'pictureCaption'> &
  Partial<Pick<EntryWords, 'pictureId' | 'pictureCaption'>>

const most = { headline: 200, text: 5000, sourceLabel: 200, pictureCaption: 1000 } as const

/**
 * An entry's words, cleaned: a headline there must be, and a picture is one that readers may be shown, as in the text
 * of a story.
 * @throws FieldProblems with everything wrong.
 */
export async function entryWordsFrom(within: Context, given: EntryGiven): Promise<EntryWords> {
  const { words, problems } = cleaned({ pictureId: null, pictureCaption: '', ...given })
  const all = [...problems, ...(await pictureProblems(within, words.pictureId))]
  if (all.length > 0) throw new FieldProblems(all)
  return words
}

async function pictureProblems(within: Context, id: string | null): Promise<FieldProblem[]> {
  return id === null ? [] : problemsOfPicture(await readPicture(within, id), within.clock.now())
}

function cleaned(given: EntryWords): { words: EntryWords; problems: FieldProblem[] } {
  const problems: FieldProblem[] = []
  const clean = (field: keyof typeof most, kind: 'title' | 'body'): string => {
    const cleanText = canonicalise(given[field], kind)
    if (!cleanText.ok) problems.push({ field, problem: 'malformed' })
    else if (isTooLong(cleanText.text, most[field]))
      problems.push({ field, problem: 'too-long', facts: { most: most[field] } })
    return cleanText.ok ? cleanText.text : ''
  }
  const paragraphs = clean('text', 'body').split('\n')
  const words = {
    headline: clean('headline', 'title'),
    text: paragraphs
      .map(line => line.trim())
      .filter(line => line !== '')
      .join('\n'),
    sourceLabel: clean('sourceLabel', 'title'),
    pictureId: given.pictureId,
    pictureCaption: given.pictureId === null ? '' : clean('pictureCaption', 'title'),
    isKey: given.isKey,
  }
  if (words.headline === '' && problems.length === 0)
    problems.push({ field: 'headline', problem: 'required' })
  return { words, problems }
}
