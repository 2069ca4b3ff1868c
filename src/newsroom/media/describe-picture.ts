import { mustHold, recordAct, type ActingContext } from '../../people/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { FieldProblems, Refusal, type FieldProblem } from '../../platform/refusal.ts'
import { cleanedLine } from '../cleaned-line.ts'
import { mustMayChange, recordPictureChanged } from './picture-changed.ts'
import { lockPicture, updatePicture, type StoredPicture } from './picture-store.ts'

export interface PictureWords {
  alt: string
  credit: string
  /** Says nothing that needs an alt text: an ornament. */
  isDecorative: boolean
  caption: string
  licence: string
  /** After this moment it may not be published any more; null: no end. */
  rightsUntil: Date | null
}

type Some = { [Word in keyof PictureWords]?: PictureWords[Word] | undefined }

export interface DescribeOrder extends Some {
  id: string
  /** What the writer read of what she writes anew; what is left out is not compared. */
  basedOn?: Some | undefined
}

/**
 * Says what a picture shows, who made it and on what terms; what is left out stays as it is. One that readers see
 * already is changed only by those who may publish, and the pages that show it are made anew.
 * @throws FieldProblems; Refusal 'picture.not_found', 'picture.is_public', 'picture.changed_since_read' with what a
 * colleague wrote meanwhile.
 */
export async function describePicture(
  context: ActingContext,
  { id, basedOn = {}, ...given }: DescribeOrder,
): Promise<void> {
  mustHold(context, 'media.add')
  const said = wordsFrom(given)
  await inTransaction(context, async within => {
    const picture = await lockPicture(within, id)
    await mustMayChange(within, id)
    mustBeAsRead(picture, basedOn, said)
    const { isDecorative, licence, rightsUntil, ...words } = { ...picture, ...said }
    await updatePicture(within, {
      id,
      words,
      change: { licence, is_decorative: isDecorative, rights_until: rightsUntil },
    })
    await recordAct(within, { act: 'describe picture', subjectKind: 'picture', subjectId: id })
    await recordPictureChanged(within, id)
  })
}

/** What is said, cleaned; nothing of what is left out. @throws FieldProblems with everything wrong. */
function wordsFrom({ isDecorative, rightsUntil, ...given }: Some): Partial<PictureWords> {
  const problems: FieldProblem[] = []
  const line = (field: 'alt' | 'credit' | 'caption' | 'licence', most: number) =>
    given[field] === undefined ? {} : { [field]: cleanedLine({ field, given: given[field], most }, problems) }
  const said = {
    ...line('alt', 1000),
    ...line('credit', 200),
    ...line('caption', 1000),
    ...line('licence', 300),
    ...(isDecorative === undefined ? {} : { isDecorative }),
    ...(rightsUntil === undefined ? {} : { rightsUntil }),
  }
  if (problems.length > 0) throw new FieldProblems(problems)
  return said
}

const names = ['alt', 'credit', 'isDecorative', 'caption', 'licence', 'rightsUntil'] as const

function mustBeAsRead(picture: StoredPicture, read: Some, said: Some): void {
  const isOlder = names.some(
    name =>
      read[name] !== undefined &&
      !isSame(read[name], picture[name]) &&
      // A colleague who wrote the same, or the same request sent again, disagrees with nobody.
      !isSame(said[name], picture[name]),
  )
  const { alt, credit, caption, licence } = picture
  if (isOlder) throw new Refusal('picture.changed_since_read', { alt, credit, caption, licence })
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
