import { Refused } from '../api/refused.ts'
import { newId } from '../words/new-id.ts'

/** Which save this is, so that one whose answer was lost is no conflict with the next one. */
export interface SaveNumber {
  basedOn: string
  /** The id that the new revision gets. */
  revisionId: string
  /** Saves that were sent since the last answer: any of them may have arrived. */
  unanswered: string[]
}

/** As many as the server takes. */
const most = 50

/** Numbers the saves of one draft. */
export function numberSaves() {
  let unanswered: readonly string[] = []
  const next = (basedOn: string): SaveNumber => ({
    basedOn,
    revisionId: newId(),
    unanswered: [...unanswered],
  })
  return {
    /** As a save would be sent now. */
    next,
    /** Of one that is sent now. */
    send: (basedOn: string): SaveNumber => {
      const number = next(basedOn)
      unanswered = [...unanswered, number.revisionId].slice(-most)
      return number
    },
    answered: (): void => {
      unanswered = []
    },
    failed: ({ revisionId }: SaveNumber, fault: unknown): void => {
      if (wasRefused(fault)) unanswered = unanswered.filter(id => id !== revisionId)
    },
  }
}

/** Whether the server answered that nothing was saved; what one that fails did before is not known. */
export const wasRefused = (fault: unknown): boolean => fault instanceof Refused && fault.status < 500
