// A table of data: what an act was done to, in English.
import type { fa } from './fa.ts'

export const en: typeof fa = {
  story: 'See the story',
  release: 'See the release',
  plan: 'See the plan',
  dossier: 'See the dossier',
  recording: 'See the video or sound',
  picture: 'See the picture',
}
