import { sql } from 'kysely'
import { queryTerms } from '../../persian/index.ts'
import { personIdOf, type ActingContext } from '../../people/index.ts'
import { FieldProblems } from '../../platform/refusal.ts'
import { pictureColumns, pictureOf, type StoredPicture } from './picture-store.ts'

/** What of the library is shown. */
export const librarySelections = [
  'all',
  'mine',
  'without-alt',
  'without-credit',
  'unused',
  'rights-over',
] as const
export type LibrarySelection = (typeof librarySelections)[number]

export interface LibraryQuestion {
  show: LibrarySelection
  /** Words of caption, alt text, credit or file name, in any spelling. */
  text?: string | undefined
  /** The cursor of the last picture seen, from `libraryCursorOf`. */
  before?: string | undefined
  limit: number
}

/** Pictures, the newest first; at most 100. */
export async function listPictures(
  context: ActingContext,
  question: LibraryQuestion,
): Promise<StoredPicture[]> {
  const { text = '', before } = question
  const { tsquery } = queryTerms(text)
  if (text.trim() !== '' && tsquery === '') return []
  const rows = await selected(context, question.show, tsquery)
    .select(pictureColumns)
    .$if(before !== undefined, query => query.where(isBefore(before ?? '')))
    .orderBy('media.created_at', 'desc')
    .orderBy('media.id', 'desc')
    .limit(Math.min(question.limit, 100))
    .execute()
  return rows.map(pictureOf)
}

/** How many pictures a selection and search have. */
export async function countFound(
  context: ActingContext,
  { show, text = '' }: Pick<LibraryQuestion, 'show' | 'text'>,
): Promise<number> {
  const { tsquery } = queryTerms(text)
  if (text.trim() !== '' && tsquery === '') return 0
  const { pictures } = await selected(context, show, tsquery)
    .select(sql<string>`count(*)`.as('pictures'))
    .executeTakeFirstOrThrow()
  return Number(pictures)
}

/** How many pictures there are, and how many still need something. */
export async function countPictures(
  context: ActingContext,
): Promise<Record<'all' | 'without-alt' | 'without-credit' | 'rights-over', number>> {
  const count = (show: LibrarySelection): Promise<number> => countFound(context, { show })
  const [all, withoutAlt, withoutCredit, rightsOver] = await Promise.all([
    count('all'),
    count('without-alt'),
    count('without-credit'),
    count('rights-over'),
  ])
  return { all, 'without-alt': withoutAlt, 'without-credit': withoutCredit, 'rights-over': rightsOver }
}

/** The cursor of a picture: give it as `before` to get the pictures after it. */
export const libraryCursorOf = (picture: { createdAt: Date; id: string }): string =>
  `${picture.createdAt.toISOString()}_${picture.id}`

function selected(context: ActingContext, show: LibrarySelection, tsquery: string) {
  const all = context.db
    .selectFrom('media')
    .$if(tsquery !== '', query => query.where(sql<boolean>`media.terms @@ ${tsquery}::tsquery`))
  switch (show) {
    case 'all':
      return all
    case 'mine':
      return all.where('media.created_by', '=', personIdOf(context.actor))
    case 'without-alt':
      return all.where('media.alt', '=', '').where('media.is_decorative', '=', false)
    case 'without-credit':
      return all.where('media.credit', '=', '')
    case 'rights-over':
      return all.where('media.rights_until', '<=', context.clock.now())
    case 'unused':
      return all.where('media.is_used', '=', false)
  }
}

function isBefore(cursor: string) {
  const [, at = '', id = ''] =
    /^(\d{4}-[\dT:.-]+Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(cursor) ?? []
  if (id === '' || Number.isNaN(Date.parse(at)))
    throw new FieldProblems([{ field: 'before', problem: 'malformed' }])
  return sql<boolean>`(media.created_at, media.id) < (${new Date(at)}::timestamptz, ${id}::uuid)`
}
