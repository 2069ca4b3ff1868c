// The front door of comments: sending, screening, deciding, tracking, appeals.
export { destroyOldSalts } from './address-mac.ts'
export { agreeWithComment, type AgreementOrder } from './agree-with-comment.ts'
export type { AgreementCount } from './agreement-store.ts'
export { appealComment } from './appeal-comment.ts'
export {
  commentOrders,
  commentStatuses,
  houseRules,
  limits,
  type CommentOrderShown,
  type CommentStatus,
  type HouseRule,
  type PublishedComment,
  type TrackedComment,
  type Verdict,
} from './comment.ts'
export { decideComment, type DecisionOrder } from './decide-comment.ts'
export { askSecondOpinion } from './desk/ask-second-opinion.ts'
export { deskOfComments } from './desk/follow-desk.ts'
export { maskNumber, type MaskOrder } from './desk/mask-number.ts'
export { numbersIn } from './desk/numbers-in.ts'
export { moderationDeskApi, type ModerationDeskApi } from './desk/routes.ts'
export { replyAsNewsroom } from './desk/reply-as-newsroom.ts'
export { eraseComment } from './erase-comment.ts'
export { exportComment, type ExportedComment } from './export-comment.ts'
export {
  readFigures as moderationFigures,
  type AppealFigures,
  type ModerationFigures,
} from './figures-store.ts'
export { stampAfter, stampForm } from './form-stamp.ts'
export { deleteEndedLimits } from './limit-store.ts'
export type { FormFacts } from './look-at-form.ts'
export { newChallenge, type Challenge } from './proof-of-work.ts'
export { listPublished, pageOfPublished, readAnswerable, type CommentsPage } from './published-store.ts'
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
