import {
  listPublishedComments,
  moderationFigures,
  readTracked,
  readTrackedByCode,
} from '../comments/index.ts'
import {
  countByDay,
  countByProvince,
  listCorrections,
  listDossiers,
  listProvinces,
  listSections,
  listStories,
  readDossier,
  readStory,
  readTopic,
} from '../newsroom/index.ts'
import type { Context } from '../platform/context.ts'
import { mostVisited } from '../readers/index.ts'
import type { SiteReads } from './reads.ts'

/** What pages read, from the departments that know it. */
export const readsOf = (context: Context): SiteReads => ({
  story: code => readStory(context, code),
  stories: question => listStories(context, question),
  sections: () => listSections(context),
  provinces: () => listProvinces(context),
  topic: (edition, slug) => readTopic(context, edition, slug),
  dossier: slug => readDossier(context, slug),
  dossiers: limit => listDossiers(context, limit),
  countByProvince: question => countByProvince(context, question),
  countByDay: question => countByDay(context, question),
  corrections: (edition, limit) => listCorrections(context, edition, limit),
  comments: storyId => listPublishedComments(context, storyId),
  tracked: token => readTracked(context, token),
  trackedByCode: (code, address) => readTrackedByCode(context, code, address),
  moderation: span => moderationFigures(context, span),
  mostVisited: question => mostVisited(context, question),
  search: () => Promise.resolve({ ids: [], next: null }),
  highlight: text => [{ text, found: false }],
  offices: () => Promise.resolve([]),
  officeStories: () => Promise.resolve([]),
})
