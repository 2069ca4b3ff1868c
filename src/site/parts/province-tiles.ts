// A table of data: the 31 provinces as tiles of a honeycomb, each as near to its neighbours as 31 equal tiles allow.
// North is above and west is left in both editions: a map does not turn round with the direction of a text.

export interface Tile {
  slug: string
  /** From the north, 0 to 6. */
  row: number
  /** From the west, in widths of a tile; the rows stand half a tile apart. */
  column: number
}

const tile = (slug: string, row: number, column: number): Tile => ({ slug, row, column })

export const provinceTiles: readonly Tile[] = [
  tile('azarbaijan-gharbi', 0, 0),
  tile('azarbaijan-sharghi', 0, 1),
  tile('ardabil', 0, 2),
  tile('kordestan', 1, 0.5),
  tile('zanjan', 1, 1.5),
  tile('gilan', 1, 2.5),
  tile('mazandaran', 1, 3.5),
  tile('golestan', 1, 4.5),
  tile('khorasan-shomali', 1, 5.5),
  tile('kermanshah', 2, 0),
  tile('hamadan', 2, 1),
  tile('qazvin', 2, 2),
  tile('alborz', 2, 3),
  tile('tehran', 2, 4),
  tile('semnan', 2, 5),
  tile('khorasan-razavi', 2, 6),
  tile('ilam', 3, 0.5),
  tile('lorestan', 3, 1.5),
  tile('markazi', 3, 2.5),
  tile('qom', 3, 3.5),
  tile('khorasan-jonubi', 3, 5.5),
  tile('khuzestan', 4, 1),
  tile('chaharmahal', 4, 2),
  tile('isfahan', 4, 3),
  tile('yazd', 4, 4),
  tile('kerman', 4, 5),
  tile('kohgiluyeh', 5, 2.5),
  tile('fars', 5, 3.5),
  tile('hormozgan', 5, 4.5),
  tile('sistan', 5, 5.5),
  tile('bushehr', 6, 3),
]

/** The tiles that touch a tile. */
export const neighboursOf = (slug: string): string[] => {
  const here = provinceTiles.find(each => each.slug === slug)
  if (here === undefined) return []
  return provinceTiles
    .filter(each => {
      const rows = Math.abs(each.row - here.row)
      const columns = Math.abs(each.column - here.column)
      return (rows === 0 && columns === 1) || (rows === 1 && columns === 0.5)
    })
    .map(each => each.slug)
}
