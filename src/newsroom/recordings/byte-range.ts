/** What of a file is asked for: all of it, the bytes [from, until), or bytes that are not there. */
export type ByteRange = 'whole' | 'not-there' | { from: number; until: number }

/**
 * Reads a Range header (RFC 9110, 14.2). One that is not understood, or asks for several parts, is passed over: the whole
 * is a right answer to it.
 */
export function rangeOf(header: string | undefined, size: number): ByteRange {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec((header ?? '').trim()) ?? []
  if (first === '' && last === '') return 'whole'
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? 'not-there' : { from: size - length, until: size }
  }
  const from = Number(first)
  const until = last === '' ? size : Math.min(size, Number(last) + 1)
  if (last !== '' && Number(last) < from) return 'whole'
  return from >= size ? 'not-there' : { from, until }
}
