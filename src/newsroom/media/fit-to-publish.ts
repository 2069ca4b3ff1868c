import type { FieldProblem } from '../../platform/refusal.ts'

/** What of a picture is looked at before readers see it. */
export interface LookedAtPicture {
  alt: string
  isDecorative: boolean
  credit: string
  rightsUntil: Date | null
}

/** Says nothing to those who cannot see it, though it shows something. */
export const isMute = ({ alt, isDecorative }: LookedAtPicture): boolean => alt === '' && !isDecorative

export const isUncredited = ({ credit }: Pick<LookedAtPicture, 'credit'>): boolean => credit === ''

/** Its terms have ended. */
export const isOver = ({ rightsUntil }: Pick<LookedAtPicture, 'rightsUntil'>, now: Date): boolean =>
  rightsUntil !== null && rightsUntil <= now

/** Everything that keeps one picture from readers, in the order of the checklist; undefined: it is not there. */
export function problemsOfPicture(picture: LookedAtPicture | undefined, now: Date): FieldProblem[] {
  const field = 'pictureId'
  if (picture === undefined) return [{ field, problem: 'unknown' }]
  const until = picture.rightsUntil?.toISOString() ?? ''
  return [
    ...(isMute(picture) ? [{ field, problem: 'without-alt' }] : []),
    ...(isUncredited(picture) ? [{ field, problem: 'without-credit' }] : []),
    ...(isOver(picture, now) ? [{ field, problem: 'rights-over', facts: { until } }] : []),
  ]
}
