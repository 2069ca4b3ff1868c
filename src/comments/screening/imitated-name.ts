import { atOnce } from './signal.ts'

/** The reader's name looks like the name of somebody of the newsroom or of an office. */
export const imitatedName = atOnce('imitated-name', ({ name, imitates }) =>
  imitates === undefined
    ? undefined
    : {
        rule: 'imitated-name',
        sentence: imitates === 'staff' ? 'name-of-staff' : 'name-of-office',
        within: 'name',
        words: [{ text: name, start: 0, end: name.length }],
        urgency: 0.5,
      },
)
