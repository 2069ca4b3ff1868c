import type { Storage } from '../../platform/storage/storage.ts'
import { patchWithin, type ByteSource, type Patch } from './byte-source.ts'

/** A file is kept as it arrives, in slices of a megabyte; only the last one may be smaller. */
export const sliceBytes = 1024 * 1024

/** A file in the storage. */
export interface SlicedFile {
  fileId: string
  bytes: number
}

export const slicesOf = (bytes: number): number => Math.max(1, Math.ceil(bytes / sliceBytes))

/** How many bytes a slice of a file has. */
export const lengthOfSlice = (bytes: number, number: number): number =>
  Math.max(0, Math.min(sliceBytes, bytes - number * sliceBytes))

/** Where a slice is kept. */
export const sliceKey = (fileId: string, number: number): string => `recordings/${fileId}/${number}`

/** A file that lies in slices, read where it is wanted; the last slice is held, since what is read next stands near. */
export function slicedSource(storage: Storage, { fileId, bytes }: SlicedFile): ByteSource {
  let held: { number: number; slice: Buffer } | undefined
  const slice = async (number: number): Promise<Buffer> => {
    if (held?.number !== number) held = { number, slice: await sliceOf(storage, fileId, number) }
    return held.slice
  }
  return {
    size: bytes,
    async read(from, length) {
      const until = Math.min(bytes, from + length)
      const found: Buffer[] = []
      for (let at = from; at < until;) {
        const number = Math.floor(at / sliceBytes)
        const piece = (await slice(number)).subarray(at % sliceBytes, until - number * sliceBytes)
        if (piece.length === 0) break
        found.push(piece)
        at += piece.length
      }
      return Buffer.concat(found)
    },
  }
}

/** Writes patches into a file, slice by slice. */
export async function patchFile(
  storage: Storage,
  { fileId, bytes }: SlicedFile,
  patches: readonly Patch[],
): Promise<void> {
  for (let number = 0; number < slicesOf(bytes); number++) {
    const span = { from: number * sliceBytes, length: sliceBytes }
    const within = patches.map(patch => patchWithin(patch, span)).filter(patch => patch !== undefined)
    if (within.length === 0) continue
    const slice = await sliceOf(storage, fileId, number)
    for (const patch of within) slice.set(patch.bytes, patch.at)
    await storage.put(sliceKey(fileId, number), slice)
  }
}

/** The bytes [from, until) of a file, a slice at a time and only as fast as they are taken. */
export function streamSlices(
  storage: Storage,
  fileId: string,
  { from, until }: { from: number; until: number },
): ReadableStream<Uint8Array> {
  let at = from
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (at >= until) return controller.close()
        const number = Math.floor(at / sliceBytes)
        const slice = await sliceOf(storage, fileId, number)
        const piece = slice.subarray(at % sliceBytes, until - number * sliceBytes)
        at += piece.length
        if (piece.length === 0) controller.error(new Error(`slice ${number} of ${fileId} is short`))
        else controller.enqueue(piece)
      },
    },
    { highWaterMark: 0 },
  )
}

async function sliceOf(storage: Storage, fileId: string, number: number): Promise<Buffer> {
  const slice = await storage.get(sliceKey(fileId, number))
  if (slice === undefined) throw new Error(`slice ${number} of ${fileId} is not in the storage`)
  return slice
}
