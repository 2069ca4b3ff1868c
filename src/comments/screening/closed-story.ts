import { atOnce } from './signal.ts'

/** The story stopped taking comments while this one was on its way. */
export const closedStory = atOnce('closed-story', ({ commentsOpen }) =>
  commentsOpen
    ? undefined
    : { rule: 'closed-story', sentence: 'no-longer-open', within: 'text', words: [], urgency: 0.2 },
)
