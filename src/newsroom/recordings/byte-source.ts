/** Bytes that are read where they are wanted and never held all at once. */
export interface ByteSource {
  size: number
  /** What stands there; shorter where the end comes sooner. */
  read(from: number, length: number): Promise<Buffer>
}

/** What is written over in a file so that it says no more than what is seen and heard; it stays as long as it was. */
export type Patch = { at: number; bytes: Uint8Array } | { at: number; zeros: number }

/** Bytes that are in memory already. */
export const sourceOf = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: async (from, length) => Buffer.from(bytes.subarray(from, from + length)),
})

/** The bytes of a patch that fall into a span, and where in it; undefined when none do. */
export function patchWithin(
  patch: Patch,
  span: { from: number; length: number },
): { at: number; bytes: Uint8Array } | undefined {
  const length = 'zeros' in patch ? patch.zeros : patch.bytes.length
  const from = Math.max(patch.at, span.from)
  const until = Math.min(patch.at + length, span.from + span.length)
  if (until <= from) return undefined
  const bytes =
    'zeros' in patch ? new Uint8Array(until - from) : patch.bytes.subarray(from - patch.at, until - patch.at)
  return { at: from - span.from, bytes }
}
