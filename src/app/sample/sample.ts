// The whole sample newsroom in one hand: everything here is invented, and the loader marks it as a sample.
import { assignments } from './assignments.ts'
import { authors } from './authors.ts'
import { comments } from './comments.ts'
import { coverage } from './coverage.ts'
import { dossiers } from './dossier.ts'
import { films } from './films.ts'
import { arrangements } from './front.ts'
import { live } from './live.ts'
import { loosePictures } from './loose-pictures.ts'
import { offices } from './offices.ts'
import { people } from './people.ts'
import { releases } from './releases.ts'
import { sections } from './sections.ts'
import { storiesEn } from './stories-en.ts'
import { storiesFa } from './stories-fa.ts'
import { unpublishedStories, withdrawnStories } from './stories-unfinished.ts'
import { voteReasons } from './vote-reasons.ts'

export const sample = {
  sections,
  people,
  authors,
  offices,
  storiesFa,
  storiesEn,
  unpublishedStories,
  withdrawnStories,
  dossiers,
  arrangements,
  coverage,
  live,
  films,
  loosePictures,
  comments,
  assignments,
  releases,
  voteReasons,
} as const
