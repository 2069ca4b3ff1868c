import { lengthBits, type Capacity } from './capacity.ts'

/** The codewords of a text in the order in which they are drawn: data of all blocks, then their correction. */
export function codewordsOf(text: Uint8Array, capacity: Capacity): number[] {
  const data = dataOf(text, capacity)
  const { blocks, codewords, correctionLength } = capacity
  const shortBlocks = blocks - (codewords % blocks)
  const shortLength = Math.floor(codewords / blocks) - correctionLength
  const divisor = divisorOf(correctionLength)
  const parts: number[][] = []
  for (let block = 0, from = 0; block < blocks; block++) {
    const length = shortLength + (block < shortBlocks ? 0 : 1)
    parts.push(data.slice(from, from + length))
    from += length
  }
  return [...interleaved(parts), ...interleaved(parts.map(part => remainderOf(part, divisor)))]
}

/** Mode «bytes», the length, the text, and filling. */
function dataOf(text: Uint8Array, { version, dataCodewords }: Capacity): number[] {
  const bits = [
    ...bitsOf(0b0100, 4),
    ...bitsOf(text.length, lengthBits(version)),
    ...Array.from(text).flatMap(byte => bitsOf(byte, 8)),
  ]
  // The end: four bits, fewer where there is no room for them, and the rest of the byte.
  bits.push(...bitsOf(0, Math.min(4, dataCodewords * 8 - bits.length)))
  while (bits.length % 8 !== 0) bits.push(0)
  const words = Array.from({ length: bits.length / 8 }, (_, index) =>
    Number.parseInt(bits.slice(index * 8, index * 8 + 8).join(''), 2),
  )
  for (let filling = 0xec; words.length < dataCodewords; filling ^= 0xec ^ 0x11) words.push(filling)
  return words
}

const bitsOf = (value: number, length: number): number[] =>
  Array.from({ length }, (_, index) => (value >>> (length - 1 - index)) & 1)

function interleaved(parts: readonly (readonly number[])[]): number[] {
  const longest = Math.max(...parts.map(part => part.length))
  return Array.from({ length: longest }, (_, index) => parts.flatMap(part => part[index] ?? [])).flat()
}

/** The divisor of Reed and Solomon of a degree, highest power left out. */
function divisorOf(degree: number): number[] {
  const result = [...Array.from({ length: degree - 1 }, () => 0), 1]
  let root = 1
  for (let step = 0; step < degree; step++) {
    for (let index = 0; index < degree; index++)
      result[index] = multiply(result[index] ?? 0, root) ^ (result[index + 1] ?? 0)
    root = multiply(root, 2)
  }
  return result
}

function remainderOf(data: readonly number[], divisor: readonly number[]): number[] {
  let rest = divisor.map(() => 0)
  for (const byte of data) {
    const factor = byte ^ (rest[0] ?? 0)
    rest = divisor.map((coefficient, index) => (rest[index + 1] ?? 0) ^ multiply(coefficient, factor))
  }
  return rest
}

/** Multiplication in the field of 256 elements. */
function multiply(one: number, other: number): number {
  let product = 0
  for (let bit = 7; bit >= 0; bit--)
    product = (product << 1) ^ ((product >>> 7) * 0x11d) ^ (((other >>> bit) & 1) * one)
  return product
}
