/** What readers are told of an author. */
export interface AuthorWords {
  nameFa: string
  nameEn: string
  roleFa: string
  roleEn: string
  aboutFa: string
  aboutEn: string
}

/** An author as the desk keeps one. */
export interface Author extends AuthorWords {
  id: string
  slug: string
  pictureId: string | null
  /** Whose account it is; null for those without one. */
  personId: string | null
}
