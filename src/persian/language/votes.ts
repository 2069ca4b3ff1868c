// Exports `packVotes` and `countVotes`: what the evidence of a stretch says for each language, four languages at a time.
import type { Features } from './features.ts'

/** A weight plus this is no less than 0, so that sums of several can share one number. */
const LIFT = 128
/** Every second byte of four. */
const TWO_BYTES = 0x00ff00ff
/** So many sums of bytes stay below 16 bits. */
const MOST_AT_ONCE = 256

/** The weights of a bucket, four lifted bytes a number, the first lowest; missing ones count nothing. */
export function packVotes(weights: Int8Array, classes: number): Int32Array {
  const width = Math.ceil(classes / 4)
  const packed = new Int32Array((weights.length / classes) * width).fill(LIFT * 0x01010101)
  for (let at = 0; at < weights.length; at++) {
    const column = at % classes
    const place = Math.floor(at / classes) * width + (column >> 2)
    packed[place] = (packed[place] ?? 0) + ((weights[at] ?? 0) << (8 * (column & 3)))
  }
  return packed
}

/** Fills `votes` with the sum of the weights of all buckets for each class. `packed` is from `packVotes`. */
export function countVotes(found: Features, packed: Int32Array, votes: Int32Array): void {
  const width = Math.ceil(votes.length / 4)
  votes.fill(-LIFT * found.count)
  for (let column = 0; column < width; column++) {
    for (let from = 0; from < found.count; from += MOST_AT_ONCE) {
      const to = Math.min(found.count, from + MOST_AT_ONCE)
      addVotes(found.buckets, { from, to, packed, width, column }, votes)
    }
  }
}

function addVotes(
  buckets: Int32Array,
  part: { from: number; to: number; packed: Int32Array; width: number; column: number },
  votes: Int32Array,
): void {
  const { to, packed, width, column } = part
  let [even, odd] = [0, 0]
  for (let i = part.from; i < to; i++) {
    const four = packed[(buckets[i] ?? 0) * width + column] ?? 0
    even = (even + (four & TWO_BYTES)) | 0
    odd = (odd + ((four >>> 8) & TWO_BYTES)) | 0
  }
  const at = column * 4
  votes[at] = (votes[at] ?? 0) + (even & 0xffff)
  votes[at + 1] = (votes[at + 1] ?? 0) + (odd & 0xffff)
  votes[at + 2] = (votes[at + 2] ?? 0) + (even >>> 16)
  votes[at + 3] = (votes[at + 3] ?? 0) + (odd >>> 16)
}
