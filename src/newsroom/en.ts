// A table of data: how refusals name the states of a story, in English.
import type { fa } from './fa.ts'

export const en: typeof fa = {
  states: {
    draft: 'a draft',
    'in-review': 'in review',
    returned: 'returned to its writer',
    approved: 'approved',
    scheduled: 'scheduled',
    published: 'published',
    corrected: 'corrected',
    updated: 'updated',
    withdrawn: 'withdrawn',
  },
}
