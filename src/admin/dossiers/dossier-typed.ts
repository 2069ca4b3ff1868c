import type { Dossier } from '../api/dossiers.ts'

/** What an editor changes of a dossier. */
export type DossierTyped = Pick<
  Dossier,
  'title' | 'introduction' | 'titleEn' | 'introductionEn' | 'slug' | 'stories' | 'moments'
>
