import { inTransaction } from '../../platform/context.ts'
import type { KeptTerms } from '../kept-terms.ts'
import {
  countDeskDocuments,
  holdDeskDocument,
  listDeskDocuments,
  putDeskDocument,
  readDeskWords,
} from './desk-document-store.ts'

/** The words of every story's newest revision, by which the desk finds it. */
export const deskTerms: KeptTerms = {
  of: 'desk',
  count: countDeskDocuments,
  list: listDeskDocuments,
  renew: (context, id, which) =>
    inTransaction(context, async within => {
      // First the row, then the words: whoever saves a revision meanwhile writes after us.
      if (!(await holdDeskDocument(within, id, which))) return false
      await putDeskDocument(within, await readDeskWords(within, id))
      return true
    }),
}
