import { createRoute, z } from '@hono/zod-openapi'
import { allow } from '../../people/index.ts'
import { isStorable } from '../storable.ts'
import { editions } from '../story.ts'
import { writtenText } from '../../platform/text-limits.ts'

// The API of arranged pages and of banners: shapes first, then every address.

const name = writtenText(100).refine(isStorable, 'malformed')
const instant = z.iso.datetime({ offset: true })

const SlotStory = z
  .object({
    kind: z.literal('story'),
    id: z.string(),
    code: z.number(),
    headline: z.string(),
    sectionFa: z.string(),
    sectionEn: z.string(),
    publishedAt: z.string().nullable(),
    hasPicture: z.boolean(),
    /** Whether readers see it now; else its place has fallen back to the latest. */
    isShown: z.boolean(),
  })
  .openapi('SlotStory')

const SlotDossier = z
  .object({
    kind: z.literal('dossier'),
    id: z.string(),
    title: z.string(),
    stories: z.number(),
    hasPicture: z.boolean(),
    isShown: z.boolean(),
  })
  .openapi('SlotDossier')

/** What a place may hold. */
const Holds = z.discriminatedUnion('kind', [SlotStory, SlotDossier])

const ArrangementLine = z.object({
  id: z.string(),
  number: z.number(),
  arrangedBy: z.string().nullable(),
  arrangedAt: z.string(),
  restored: z.number().nullable(),
  filled: z.number(),
})

export const Arranged = z
  .object({
    /** How many places the page has, from 1. */
    places: z.number(),
    mayArrange: z.boolean(),
    /** What readers see; null: nobody has arranged the page yet. */
    current: ArrangementLine.nullable(),
    slots: z.array(z.object({ position: z.number(), pinnedUntil: z.string().nullable(), holds: Holds })),
    /** The newest first, the current one included. */
    history: z.array(ArrangementLine),
  })
  .openapi('Arranged', { description: 'how editors arranged a page' })

const params = z.object({ edition: z.enum(editions) })
const page = z.object({ section: name.optional() })
const basedOn = z.uuid().nullable()
const json = <T extends z.ZodType>(schema: T, description: string) =>
  ({ content: { 'application/json': { schema } }, description }) as const
const body = <T extends z.ZodType>(schema: T) =>
  ({ content: { 'application/json': { schema } }, required: true }) as const
const theArrangement = { 200: json(Arranged, 'the page as it is arranged now') } as const

export const readArrangement = createRoute({
  method: 'get',
  path: '/fronts/{edition}',
  middleware: [allow('desk.read')] as const,
  request: { params, query: page },
  responses: theArrangement,
})

export const publishArrangement = createRoute({
  method: 'post',
  path: '/fronts/{edition}',
  middleware: [allow('story.publish')] as const,
  request: {
    params,
    query: page,
    body: body(
      z.object({
        basedOn,
        slots: z
          .array(
            z.object({
              position: z.number().int(),
              /** One of the two is given. */
              storyId: z.uuid().nullable().default(null),
              dossierId: z.uuid().nullable().default(null),
              pinnedUntil: instant.nullable().default(null),
            }),
          )
          .max(20),
      }),
    ),
  },
  responses: theArrangement,
})

export const restoreArrangement = createRoute({
  method: 'post',
  path: '/fronts/{edition}/restore',
  middleware: [allow('story.publish')] as const,
  request: { params, query: page, body: body(z.object({ basedOn, arrangementId: z.uuid() })) },
  responses: theArrangement,
})

export const Banner = z
  .object({
    id: z.string(),
    edition: z.enum(editions),
    text: z.string(),
    path: z.string().nullable(),
    storyId: z.string().nullable(),
    shownUntil: z.string(),
    raisedBy: z.string().nullable(),
    raisedAt: z.string(),
  })
  .openapi('Banner', { description: 'a line across every page of an edition, until a moment' })
const theBanners = {
  200: json(z.array(Banner), 'the banners that stand now, at most one an edition'),
} as const

export const listBanners = createRoute({
  method: 'get',
  path: '/banners',
  middleware: [allow('desk.read')] as const,
  responses: theBanners,
})

export const raiseBanner = createRoute({
  method: 'post',
  path: '/banners',
  middleware: [allow('front.arrange')] as const,
  request: {
    body: body(
      z.object({
        edition: z.enum(editions),
        text: writtenText(1000).default(''),
        storyId: z.uuid().nullable().default(null),
        dossierId: z.uuid().nullable().default(null),
        shownUntil: instant,
      }),
    ),
  },
  responses: theBanners,
})

export const endBanner = createRoute({
  method: 'post',
  path: '/banners/{id}/end',
  middleware: [allow('front.arrange')] as const,
  request: { params: z.object({ id: z.uuid() }) },
  responses: theBanners,
})

export const listSlotCandidates = createRoute({
  method: 'get',
  path: '/fronts/{edition}/candidates',
  middleware: [allow('desk.read')] as const,
  request: {
    params,
    query: page.extend({
      of: z.enum(['stories', 'dossiers']).default('stories'),
      text: writtenText(200).refine(isStorable, 'malformed').default(''),
    }),
  },
  responses: { 200: json(z.array(Holds), 'the newest first; at most twelve') },
})
