import * as z from 'zod/mini'
import type { Dossier } from '../api/dossiers.ts'

/** What an editor changes of a dossier, and the version that she began from. */
export type DossierTyped = Pick<
  Dossier,
  'title' | 'introduction' | 'titleEn' | 'introductionEn' | 'slug' | 'stories' | 'moments' | 'version'
>

export const typedOf = (dossier: Dossier): DossierTyped => ({
  title: dossier.title,
  introduction: dossier.introduction,
  titleEn: dossier.titleEn,
  introductionEn: dossier.introductionEn,
  slug: dossier.slug,
  stories: dossier.stories,
  moments: dossier.moments,
  version: dossier.version,
})

/** The same as the browser keeps it. */
export const DossierKept = z.object({
  title: z.string(),
  introduction: z.string(),
  titleEn: z.string(),
  introductionEn: z.string(),
  slug: z.string(),
  stories: z.array(
    z.object({
      id: z.string(),
      code: z.number(),
      edition: z.enum(['fa', 'en']),
      status: z.enum([
        'draft',
        'in-review',
        'returned',
        'approved',
        'scheduled',
        'published',
        'corrected',
        'updated',
        'withdrawn',
      ]),
      headline: z.string(),
    }),
  ),
  moments: z.array(
    z.object({ day: z.string(), text: z.string(), textEn: z.string(), storyId: z.nullable(z.string()) }),
  ),
  version: z.number(),
})

/** The line of time and the stories as lines, for reading and comparing. */
export const momentLines = ({ moments }: DossierTyped): string =>
  moments.map(({ day, text, textEn }) => `${day} ${text} ${textEn}`.trim()).join('\n')
export const storyLines = ({ stories }: DossierTyped): string =>
  stories.map(({ headline }) => headline).join('\n')

export const textOfDossier = (typed: DossierTyped): string =>
  [
    typed.title,
    typed.introduction,
    typed.titleEn,
    typed.introductionEn,
    momentLines(typed),
    storyLines(typed),
  ]
    .filter(text => text !== '')
    .join('\n')
