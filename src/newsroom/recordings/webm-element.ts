import type { ByteSource, Patch } from './byte-source.ts'
import { refuseDamaged } from './recording-format.ts'

/** An element of EBML (RFC 8794): its id, where it stands and where its content does. */
export interface Element {
  id: number
  at: number
  content: number
  end: number
  /** Says no length: it goes on to the end of what holds it. */
  isEndless: boolean
}

const most = 5000

/** The element that stands here. @throws Refusal 'recording.damaged'. */
export async function elementAt(source: ByteSource, at: number, end: number): Promise<Element> {
  return headOf(await source.read(at, 12), at, end)
}

/** The elements one after the other in a span of bytes in memory. */
export function elementsIn(bytes: Buffer, from = 0, end = bytes.length): Element[] {
  const elements: Element[] = []
  for (let at = from; at < end;) {
    const element = headOf(bytes.subarray(at, at + 12), at, end)
    if (elements.push(element) > most) refuseDamaged()
    at = element.end
  }
  return elements
}

/** Elements that hold nothing, in the place of so many bytes; of one byte there is none so short, it becomes 0. */
export function voidOf(at: number, length: number): Patch[] {
  if (length < 2) return length === 0 ? [] : [{ at, zeros: 1 }]
  if (length < 9)
    return [
      { at, bytes: Buffer.from([0xec, 0x80 + length - 2]) },
      { at: at + 2, zeros: length - 2 },
    ]
  const head = Buffer.alloc(9)
  head[0] = 0xec
  head.writeBigUInt64BE((1n << 56n) | BigInt(length - 9), 1)
  return [
    { at, bytes: head },
    { at: at + 9, zeros: length - 9 },
  ]
}

function headOf(bytes: Buffer, at: number, end: number): Element {
  const idLength = Math.clz32(bytes[0] ?? 0) - 23
  const sizeLength = Math.clz32(bytes[idLength] ?? 0) - 23
  const head = idLength + sizeLength
  if (idLength > 4 || sizeLength > 8 || head > bytes.length) refuseDamaged()
  const id = bytes.readUIntBE(0, idLength)
  const digits = [...bytes.subarray(idLength, head)]
  const first = (digits[0] ?? 0) & (0xff >> sizeLength)
  const isEndless = first === 0xff >> sizeLength && digits.slice(1).every(byte => byte === 0xff)
  const size = digits.slice(1).reduce((sum, byte) => sum * 256 + byte, first)
  const content = at + head
  if (isEndless) return { id, at, content, end, isEndless }
  if (!Number.isSafeInteger(size) || content + size > end) refuseDamaged()
  return { id, at, content, end: content + size, isEndless }
}
