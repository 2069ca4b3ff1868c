import { refuseDamaged } from './recording-format.ts'

/** A box of the ISO base media format: its four letters, where it stands and where its content does. */
export interface Box {
  type: string
  at: number
  /** Where its content begins. */
  content: number
  end: number
}

const most = 2000

/**
 * The box whose head stands here. A size of 0 reaches to the end, a size of 1 is written in 64 bits behind the name.
 * @throws Refusal 'recording.damaged' when it is smaller than its head or goes past `end`.
 */
export function boxAt(head: Buffer, at: number, end: number): Box {
  if (head.length < 8) refuseDamaged()
  const type = head.toString('latin1', 4, 8)
  const short = head.readUInt32BE(0)
  if (short !== 1) return checked({ type, at, content: at + 8, end: short === 0 ? end : at + short }, end)
  if (head.length < 16) refuseDamaged()
  const long = head.readBigUInt64BE(8)
  if (long > BigInt(Number.MAX_SAFE_INTEGER)) refuseDamaged()
  return checked({ type, at, content: at + 16, end: at + Number(long) }, end)
}

function checked(box: Box, end: number): Box {
  return box.end < box.content || box.end > end ? refuseDamaged() : box
}

/** The boxes that stand one after the other in a span of bytes in memory, `from` being where they begin in them. */
export function boxesIn(bytes: Buffer, from = 0, end = bytes.length): Box[] {
  const boxes: Box[] = []
  for (let at = from; at < end;) {
    // Some programs end a list with four empty bytes.
    if (end - at < 8) return bytes.subarray(at, end).every(byte => byte === 0) ? boxes : refuseDamaged()
    const box = boxAt(bytes.subarray(at, at + 16), at, end)
    if (boxes.push(box) > most) refuseDamaged()
    at = box.end
  }
  return boxes
}
