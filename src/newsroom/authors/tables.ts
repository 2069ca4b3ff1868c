import type { Instant } from '../../platform/tables.ts'

declare module '../../platform/tables.ts' {
  interface Tables {
    author: AuthorTable
    revision_author: RevisionAuthorTable
  }
}

export interface AuthorTable {
  id: string
  slug: string
  name_fa: string
  name_en: string
  role_fa: string
  role_en: string
  about_fa: string
  about_en: string
  picture_id: string | null
  person_id: string | null
  created_at: Instant
}

export interface RevisionAuthorTable {
  revision_id: string
  author_id: string
  position: number
}
