import { originalKey, type MediaHolding } from './media-context.ts'
import { isFileNeeded } from './picture-version-store.ts'
import { allRenditions, renditionKey } from './rendition.ts'

/** Removes the smaller copies of a picture as it looked before. What fails to go is only space lost, and is logged. */
export async function forgetRenditions(
  context: MediaHolding,
  picture: { contentHash: string; stamp: string },
): Promise<void> {
  await forget(
    context,
    allRenditions.map(rendition => renditionKey(picture, rendition)),
  )
}

/** Removes the files that no picture needs any more; two pictures may have been the same file. */
export async function forgetOriginals(
  context: MediaHolding,
  files: readonly { contentHash: string; format: string }[],
): Promise<void> {
  for (const file of files)
    if (!(await isFileNeeded(context, file.contentHash))) await forget(context, [originalKey(file)])
}

async function forget({ storage, log }: MediaHolding, keys: readonly string[]): Promise<void> {
  const gone = await Promise.allSettled(keys.map(key => storage.delete(key)))
  const failed = gone.filter(({ status }) => status === 'rejected').length
  if (failed > 0) log.warn({ failed }, 'files of a picture could not be removed')
}
