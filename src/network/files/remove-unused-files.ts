import type { MediaHolding } from '../../newsroom/index.ts'
import { inTransaction } from '../../platform/context.ts'
import { listUnusedFiles, markFileRemoved } from './unused-file-store.ts'
import { fileKey } from './release-file.ts'

const mostARun = 200

/**
 * Removes the bytes of files that no office uses since a moment: attached to nothing, replaced, or of a release that was
 * withdrawn before it was ever sent. What was sent keeps its files for good; the row and its hash stay of every file.
 * @returns how many files were removed.
 */
export async function removeUnusedFiles(context: MediaHolding, before: Date): Promise<number> {
  let removed = 0
  for (const file of await listUnusedFiles(context, { before, limit: mostARun })) {
    const isRemoved = await inTransaction(context, async within => {
      const mark = await markFileRemoved(within, file, before)
      if (mark.isRemoved && mark.areBytesFree) await context.storage.delete(fileKey(file))
      return mark.isRemoved
    })
    if (isRemoved) removed++
  }
  return removed
}
