// The front door of readers: usefulness votes, views, most visited, search.
export { castVote, countVotes } from './cast-vote.ts'
export { mostVisited, type MostVisitedQuestion } from './most-visited.ts'
export { readersRefusals } from './refusals.ts'
export { readersApi } from './routes.ts'
export { openViewCounter, type View, type ViewCounter } from './view-counter.ts'
export { countViewsOf, insertViewHours, type ViewCount } from './view-store.ts'
export type { VoteCount } from './vote-store.ts'
