import type { DigestWish, VoteCount, VoteOrder } from '../readers/index.ts'
import type { AgreementCount, AgreementOrder, CommentOrder } from '../comments/index.ts'

/** What readers can do through the forms of the site; done by comments and readers. */
export interface SiteActs {
  sendComment(comment: CommentOrder): Promise<{ token: string; code: string }>
  appeal(appeal: { token: string; text: string }): Promise<void>
  withdraw(comment: { token: string }): Promise<void>
  erase(comment: { token: string }): Promise<void>
  agree(agreement: AgreementOrder): Promise<AgreementCount>
  askForDigest(wish: DigestWish): Promise<void>
  confirmDigest(token: string): Promise<boolean>
  leaveDigest(token: string): Promise<boolean>
  vote(vote: VoteOrder): Promise<VoteCount>
}
