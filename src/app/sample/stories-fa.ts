// Every published Persian story of the sample, section by section.
import type { PublishedStory } from './sample-shapes.ts'
import { culture } from './stories-fa/culture.ts'
import { economy } from './stories-fa/economy.ts'
import { environment } from './stories-fa/environment.ts'
import { health } from './stories-fa/health.ts'
import { iran } from './stories-fa/iran.ts'
import { science } from './stories-fa/science.ts'
import { society } from './stories-fa/society.ts'
import { sport } from './stories-fa/sport.ts'

export const storiesFa: readonly PublishedStory[] = [
  ...iran,
  ...economy,
  ...society,
  ...culture,
  ...science,
  ...environment,
  ...health,
  ...sport,
]
