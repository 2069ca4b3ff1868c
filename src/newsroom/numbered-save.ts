import { z } from '@hono/zod-openapi'

/**
 * A save as its sender numbers it, so that an answer that was lost on the way is no conflict with oneself.
 * The ids are UUIDs of the sender's making.
 */
export interface NumberedSave {
  /** The revision that the writer began from. */
  basedOn: string
  /** The id that the new revision gets; the same save sent again is one. Left out: any id. */
  revisionId?: string | undefined
  /** Saves that the sender made on top of `basedOn` and heard nothing of: any of them may have arrived. */
  unanswered?: readonly string[] | undefined
}

/** The same in an API. */
export const numberedSave = {
  basedOn: z.uuid(),
  revisionId: z
    .uuid()
    .optional()
    .openapi({ description: 'the id of the new revision, chosen by the sender' }),
  unanswered: z.array(z.uuid()).max(50).optional().openapi({
    description: 'revisionIds of saves that got no answer; one of them may be the newest revision',
  }),
}

/** Whether the sender knows what the newest revision says: it is what was read, or an own save. */
export const isKnownTo = ({ basedOn, unanswered = [] }: NumberedSave, newest: string): boolean =>
  newest === basedOn || unanswered.includes(newest)
