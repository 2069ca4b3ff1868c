// A table of data: what the gallery of components is filled with, in English. Its shape is the shape of fa.ts.
export const en = {
  title: 'Gallery of components',
  lead: 'Every component of the pages with short text, long text and none, for those who build Peyk.',
  short: 'Bridge open',
  long: 'The tile workshop of Meybod’s upper quarter, cold for twenty years, has been lit again by nine retired masters and students of art, and its first tiles go to the wall of the town’s primary school',
  foreign: 'The word کاشی means tile',
  endless:
    'https://peyk.example/an-address-that-is-very-very-long-and-has-nowhere-to-break-at-all-whatever-one-does',
  lead1:
    'Three generations of craftsmen have rebuilt a workshop that had stood cold since 2006. Its first tiles will go up on the wall of a primary school.',
  kicker: 'A craft that did not lose its breath',
  label: 'Based on a release of the heritage office of Yazd',
  paragraph: 'The kiln was lit on Saturday evening. Thirteen colours were once made here, says its keeper.',
  heading: 'The glaze that was not lost',
  quote: 'You have to listen to a colour. When a glaze cracks you hear it before you see it.',
  by: 'Mahin Dehghan, glaze maker',
  point: 'One group numbered the fallen bricks of the vault one by one.',
  table: 'Tiles in three firings',
  cells: ['Firing', 'Tiles', 'First', '240'],
  section: 'Culture',
  moment: 'The kiln was lit after twenty years.',
} as const
