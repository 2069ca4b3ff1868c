import type { BodyDocument, Picture, StoryCard } from '../../newsroom/index.ts'
import type { Frame } from '../frame.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

export type Texts = {
  readonly [Key in keyof typeof fa]: (typeof fa)[Key] extends string ? string : readonly string[]
}

export const textsOf = ({ edition }: Frame): Texts => (edition === 'fa' ? fa : en)

/** Cards that stand for every story: a short one, a long one, one with foreign words, one with a word without end. */
export function cardsOf(frame: Frame, picture: Picture | null): [StoryCard, StoryCard, StoryCard, StoryCard] {
  const texts = textsOf(frame)
  const one = (place: number, headline: string, given: Partial<StoryCard> = {}): StoryCard => ({
    ...plain(frame, place),
    headline,
    lead: texts.lead1,
    picture,
    ...given,
  })
  return [
    one(1, texts.short, { lead: '' }),
    one(2, texts.long, { kicker: texts.kicker, sourceLabel: texts.label, isFromOffice: true }),
    one(3, texts.foreign, { lead: texts.foreign }),
    one(4, texts.endless, { lead: texts.endless }),
  ]
}

const hour = 3_600_000

/** A story with nothing but what every story has; each a day older than the one before. */
function plain({ edition, now }: Frame, place: number): StoryCard {
  const publishedAt = new Date(now.getTime() - place * 25 * hour)
  const texts = edition === 'fa' ? fa : en
  return {
    id: `00000000-0000-7000-8000-00000000000${place}`,
    code: 1000 + place,
    edition,
    kind: place === 2 ? 'report' : 'news',
    slug: 'specimen',
    section: { id: 'section', slug: 'culture', nameFa: texts.section, nameEn: texts.section },
    province: null,
    kicker: '',
    headline: '',
    shortHeadline: '',
    lead: '',
    picture: null,
    pictureCaption: '',
    sourceLabel: '',
    isFromOffice: false,
    publishedAt,
    correctedAt: null,
    modifiedAt: publishedAt,
  }
}

/** A text with every block that a body can hold. */
export function bodyOf(frame: Frame, picture: Picture | null): BodyDocument {
  const texts = textsOf(frame)
  const text = (words: string) => ({ type: 'text' as const, text: words })
  const paragraph = (words: string) => ({ type: 'paragraph' as const, content: [text(words)] })
  const head = (words = '') => ({ type: 'tableHeader' as const, content: [paragraph(words)] })
  const cell = (words = '') => ({ type: 'tableCell' as const, content: [paragraph(words)] })
  const placed = picture && {
    type: 'picture' as const,
    attrs: { pictureId: picture.id },
    content: [text(texts.foreign)],
  }
  const [firing, count, first, tiles] = texts.cells
  return {
    type: 'doc',
    content: [
      paragraph(texts.paragraph),
      { type: 'heading', attrs: { level: 2 }, content: [text(texts.heading)] },
      paragraph(texts.foreign),
      { type: 'blockquote', attrs: { by: texts.by }, content: [paragraph(texts.quote)] },
      {
        type: 'bulletList',
        content: [texts.point, texts.short].map(words => ({
          type: 'listItem' as const,
          content: [paragraph(words)],
        })),
      },
      ...(placed ? [placed] : []),
      {
        type: 'table',
        attrs: { caption: texts.table },
        content: [
          { type: 'tableRow', content: [head(firing), head(count)] },
          { type: 'tableRow', content: [cell(first), cell(tiles)] },
        ],
      },
      paragraph(texts.endless),
    ],
  }
}
