import type { fa } from './fa.ts'

// A table of data: the words about tables in the text, in English.
export const en: typeof fa = {
  tool: 'Table',
  tools: 'Table tools',
  caption: 'Table title',
  rowAbove: 'Row above',
  rowBelow: 'Row below',
  columnBefore: 'Column before',
  columnAfter: 'Column after',
  dropRow: 'Remove row',
  dropColumn: 'Remove column',
  headRow: 'Header row',
  headColumn: 'Header column',
  drop: 'Remove table',
  keys: 'new row or column',
  tooLarge: (rows, columns) =>
    `The table you pasted has more than ${rows} rows or ${columns} columns. Make it smaller; nothing of your text has changed.`,
}
