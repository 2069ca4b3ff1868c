import { mustHold, recordAct, type ActingContext } from '../../people/index.ts'
import { slugOf } from '../../persian/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import { FieldProblems, Refusal, type FieldProblem } from '../../platform/refusal.ts'
import { cleanedLine } from '../cleaned-line.ts'
import { isWriter } from '../day/writer-store.ts'
import { leaveAddress, takeAddress } from '../former-address-store.ts'
import { readPicture } from '../media/picture-store.ts'
import type { Author, AuthorWords } from './author.ts'
import { authorWith, lockAuthor, putAuthor } from './author-store.ts'

export interface AuthorOrder extends AuthorWords {
  /** Left out or empty: made from the Persian name. */
  slug?: string | undefined
  pictureId: string | null
  personId: string | null
}

/**
 * Makes an author, or changes what readers are told of one; a former address leads to the new one.
 * @throws FieldProblems; Refusal 'author.not_found', 'author.slug_taken', 'author.person_taken'.
 */
export async function saveAuthor(
  context: ActingContext,
  { authorId, ...order }: AuthorOrder & { authorId?: string | undefined },
): Promise<Author> {
  mustHold(context, 'author.manage')
  return inTransaction(context, async within => {
    const before = authorId === undefined ? undefined : await lockAuthor(within, authorId)
    const author = { ...(await cleaned(within, order)), id: before?.id ?? newId() }
    const taken = await authorWith(within, author)
    if (taken !== undefined) throw new Refusal(`author.${taken}_taken`)
    if (before === undefined) await takeAddress(within, 'author', author.slug)
    else await leaveAddress(within, { kind: 'author', id: author.id, from: before.slug, to: author.slug })
    await putAuthor(within, author)
    await recordAct(within, {
      act: before === undefined ? 'create author' : 'change author',
      subjectKind: 'author',
      subjectId: author.id,
      detail: { name: author.nameFa },
    })
    await within.events.record(within, {
      name: 'author.changed',
      payload: { slugs: [...new Set([before?.slug ?? author.slug, author.slug])] },
    })
    return author
  })
}

async function cleaned(within: ActingContext, order: AuthorOrder): Promise<Omit<Author, 'id'>> {
  const problems: FieldProblem[] = []
  const line = (field: keyof AuthorWords, most: number): string =>
    cleanedLine({ field, given: order[field], most }, problems)
  const author = {
    nameFa: line('nameFa', 80),
    nameEn: line('nameEn', 80),
    roleFa: line('roleFa', 80),
    roleEn: line('roleEn', 80),
    aboutFa: line('aboutFa', 1000),
    aboutEn: line('aboutEn', 1000),
    slug: slugOf(order.slug === undefined || order.slug === '' ? order.nameFa : order.slug),
    pictureId: order.pictureId,
    personId: order.personId,
  }
  const isMissing = (field: keyof AuthorWords): boolean =>
    author[field] === '' && problems.every(each => each.field !== field)
  if (isMissing('nameFa')) problems.push({ field: 'nameFa', problem: 'required' })
  if (isMissing('nameEn')) problems.push({ field: 'nameEn', problem: 'required' })
  if (author.slug === '') problems.push({ field: 'slug', problem: 'malformed' })
  if (author.pictureId !== null && (await readPicture(within, author.pictureId)) === undefined)
    problems.push({ field: 'pictureId', problem: 'unknown' })
  if (author.personId !== null && !(await isWriter(within, author.personId)))
    problems.push({ field: 'personId', problem: 'unknown' })
  if (problems.length > 0) throw new FieldProblems(problems)
  return author
}
