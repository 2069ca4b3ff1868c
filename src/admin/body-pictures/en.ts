import type { fa } from './fa.ts'

// A table of data: the words about pictures in the text, in English.
export const en: typeof fa = {
  tool: 'Picture',
  tools: 'Picture tools',
  captionHint: 'Caption',
  placeOf: (place, of) => `Picture ${place} of ${of}`,
  earlier: 'Earlier',
  later: 'Later',
  describe: 'Alt text and credit',
  makeGallery: 'Make a gallery',
  addMore: 'Add to the gallery',
  takeOut: 'Take out of the text',
  close: 'Close',
  gone: 'This picture is no longer in the library; readers do not see it.',
  noAlt: 'It has no alt text.',
  noCredit: 'It has no credit.',
  rightsOver: 'The right to use it has ended.',
}
