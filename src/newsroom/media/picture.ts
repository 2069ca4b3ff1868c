/** A picture as pages need it; where its bytes are says `renditionPath`. */
export interface Picture {
  id: string
  /** Stands in every address of its renditions; changes with whatever changes their bytes. */
  stamp: string
  width: number
  height: number
  thumbhash: string
  alt: string
  credit: string
}
