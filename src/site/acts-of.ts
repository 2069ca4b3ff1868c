import {
  agreeWithComment,
  appealComment,
  eraseComment,
  sendComment,
  withdrawComment,
} from '../comments/index.ts'
import { atMost } from '../platform/at-most.ts'
import type { Context } from '../platform/context.ts'
import { openMail } from '../platform/mail/open-mail.ts'
import { askForDigest, castVote, confirmDigest, leaveDigest } from '../readers/index.ts'
import type { SiteActs } from './acts.ts'

/** In a storm of comments the others wait their turn, and half of the database's connections are left for pages. */
const sendingAtOnce = 6

/** The acts of readers, done by the departments they belong to. */
export function actsOf(context: Context): SiteActs {
  const oneOfFew = atMost(sendingAtOnce)
  const mail = openMail(context.config)
  return {
    sendComment: order => oneOfFew(() => sendComment(context, order)),
    appeal: order => appealComment(context, order),
    withdraw: order => withdrawComment(context, order),
    erase: order => eraseComment(context, order),
    agree: order => agreeWithComment(context, order),
    askForDigest: wish => askForDigest(context, mail, wish),
    confirmDigest: token => confirmDigest(context, token),
    leaveDigest: token => leaveDigest(context, token),
    vote: order => castVote(context, order),
  }
}
