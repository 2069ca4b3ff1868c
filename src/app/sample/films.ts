// A table of data: the films of the sample newsroom, made at set-up of patterns that the project draws itself.
import type { SampleFilm } from './sample-shapes.ts'

export const films: readonly SampleFilm[] = [
  {
    story: 'zari-kashan',
    name: 'نه نقش در هجده ثانیه',
    credit: 'نگاره: پیک',
    fileName: 'naghsh-ha.webm',
    patterns: [
      'khatam',
      'rosette',
      'garden',
      'hexagon',
      'kagome-pomegranate',
      'arch-lapis',
      'carpet-garden',
      'zilu',
      'kilim-blue',
    ],
    transcript: [
      'این ویدئو صدا ندارد.',
      'نه نقش تزیینی یکی پس از دیگری دیده می‌شود: خاتم، شمسه، باغ، شش‌ضلعی، حصیربافت، طاق لاجوردی، قالی، زیلو و گلیم.',
    ],
    captions: [
      [0, 6, 'خاتم، شمسه و باغ'],
      [6, 12, 'شش‌ضلعی، حصیربافت و طاق'],
      [12, 18, 'قالی، زیلو و گلیم'],
    ],
  },
]
