// A table of data: how the sample newsroom arranged its pages; the first place of the front page is left to the latest.
import type { SampleArrangement } from './sample-shapes.ts'

export const arrangements: readonly SampleArrangement[] = [
  {
    section: null,
    places: [
      { position: 3, story: 'saat-tabriz', pinnedForHours: null },
      { position: 4, dossier: 'living-crafts', pinnedForHours: 30 },
    ],
  },
  { section: 'culture', places: [{ position: 2, story: 'dotar-bojnurd', pinnedForHours: null }] },
]
