// The front door of readers: usefulness votes, views, most visited, search.
export { castVote, countVotes, type VoteOrder } from './cast-vote.ts'
export { countSearchWords } from './count-search-words.ts'
export { dropFromIndex, indexStory } from './index-story.ts'
export { mostVisited, openMostVisited, type MostVisitedQuestion } from './most-visited.ts'
export { type VisitedSpan } from './visited-windows.ts'
export { listRelatedIds } from './related-store.ts'
export { readershipOf, type Readership } from './readership-store.ts'
export { readersRefusals } from './refusals.ts'
export { readersApi } from './routes.ts'
export { readerTerms } from './reader-terms.ts'
export { completeQuery } from './complete-query.ts'
export { meantQuery, type MeantPart } from './meant-query.ts'
export { type HitCounts } from './search-store.ts'
export {
  countFound,
  searchStories,
  type SearchedFor,
  type SearchQuestion,
  type SearchResult,
} from './search-stories.ts'
export { statisticsApi, type StatisticsApi } from './statistics/routes.ts'
export { confirmDigest, leaveDigest } from './digest/answer-digest.ts'
export { askForDigest, type DigestWish } from './digest/ask-for-digest.ts'
export { deleteUnconfirmedBefore } from './digest/digest-store.ts'
export { sendDigests } from './digest/send-digests.ts'
export { pushApi } from './push/push-routes.ts'
export { insertDue } from './push/push-store.ts'
export { sendNotices } from './push/send-notices.ts'
export { senderKeysOf } from './push/vapid.ts'
export { hourOf } from './hour-of.ts'
export { openViewCounter, type View, type ViewCounter } from './view-counter.ts'
export {
  countViewsOf,
  deleteBatchesBefore,
  insertSectionHours,
  insertViewHours,
  type ViewCount,
} from './view-store.ts'
export { longestReason } from './vote-reason.ts'
export { insertVotes, readTotal, type VoteCount } from './vote-store.ts'
