// The front door of comments: sending, screening, deciding, tracking, appeals.
export { appealComment } from './appeal-comment.ts'
export {
  commentStatuses,
  houseRules,
  limits,
  type CommentStatus,
  type HouseRule,
  type PublishedComment,
  type TrackedComment,
  type Verdict,
} from './comment.ts'
export { listPublishedComments } from './comment-store.ts'
export { destroyOldSalts } from './address-mac.ts'
export { decideComment, type DecisionOrder } from './decide-comment.ts'
export { readFigures as moderationFigures, type ModerationFigures } from './figures-store.ts'
export { askSecondOpinion } from './desk/ask-second-opinion.ts'
export { deskOfComments } from './desk/follow-desk.ts'
export { maskNumber, type MaskOrder } from './desk/mask-number.ts'
export { numbersIn } from './desk/numbers-in.ts'
export { moderationDeskApi, type ModerationDeskApi } from './desk/routes.ts'
export { commentsRefusals } from './refusals.ts'
export { commentsApi, type CommentsApi } from './routes.ts'
export { learnFromDecisions, rebuildLearnt, type Learnt } from './learn-from-decisions.ts'
export { atOnce } from './learning/in-turns.ts'
export { learn, type Lesson } from './learning/model.ts'
export { probabilitiesOf } from './learning/score-text.ts'
export { lookAtText } from './screening/look-at-text.ts'
export { simulate, type TrialRow, type TrialScore } from './learning/simulate.ts'
export { countRarity } from './screening/term-rarity-store.ts'
export { forgetLookAlike, forgetLookAlikesBefore } from './screening/look-alike-store.ts'
export { guardNames, type GuardedName } from './screening/guarded-name-store.ts'
export { sendComment, type CommentOrder, type CommentSent } from './send-comment.ts'
export { readTokenByCode, readTracked } from './track-comment.ts'
export { undoDecision } from './undo-decision.ts'
export { withdrawComment } from './withdraw-comment.ts'
