// A table of data: every spelling a house may choose, by an example; mistakes included, as other houses see them.
import type { HouseStyle } from '../api/house-style.ts'

type Examples<Part extends keyof HouseStyle> = Readonly<Record<HouseStyle[Part], string>>

/** In the order in which they are shown; what is kept needs no example. */
export const examples: { readonly [Part in keyof HouseStyle]: Examples<Part> } = {
  plural: { detached: 'کتاب‌ها', joined: 'کتابها', keep: '' },
  comparative: { detached: 'بزرگ‌تر', joined: 'بزرگتر', keep: '' },
  ezafe: { hamza: 'خانهٔ ما', yeh: 'خانه‌ی ما', composed: 'خانۀ ما', keep: '' },
  quotes: { guillemets: '«سلام»', keep: '' },
}
