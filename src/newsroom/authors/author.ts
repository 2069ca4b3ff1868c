import type { Picture } from '../public-story.ts'

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

/** An author as readers see one on the author's own page. */
export interface PublicAuthor extends AuthorWords {
  id: string
  slug: string
  picture: Picture | null
}

/** A name under a story, in the words of its edition. */
export interface BylineName {
  slug: string
  name: string
  role: string
}
