import {
  agreeWithComment,
  appealComment,
  eraseComment,
  sendComment,
  withdrawComment,
} from '../comments/index.ts'
import type { Context } from '../platform/context.ts'
import { castVote } from '../readers/index.ts'
import type { SiteActs } from './acts.ts'

/** The acts of readers, done by the departments they belong to. */
export const actsOf = (context: Context): SiteActs => ({
  sendComment: order => sendComment(context, order),
  appeal: order => appealComment(context, order),
  withdraw: order => withdrawComment(context, order),
  erase: order => eraseComment(context, order),
  agree: order => agreeWithComment(context, order),
  vote: order => castVote(context, order),
})
