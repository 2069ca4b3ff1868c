// A table of data: what each version of a QR code holds at error correction level M (ISO/IEC 18004, tables 7 and 9).

/** Error correction codewords of each block, by version from 1 on. */
const correctionLengths = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26]
/** Number of blocks, by version from 1 on. */
const blockCounts = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16]

/** How one version of the code is laid out. */
export interface Capacity {
  version: number
  /** Modules along one side. */
  size: number
  correctionLength: number
  blocks: number
  /** All codewords, correction included. */
  codewords: number
  /** Codewords that carry the text. */
  dataCodewords: number
}

export function capacityOf(version: number): Capacity | undefined {
  const correctionLength = correctionLengths[version - 1]
  const blocks = blockCounts[version - 1]
  if (correctionLength === undefined || blocks === undefined) return undefined
  const codewords = Math.floor(freeModules(version) / 8)
  const dataCodewords = codewords - correctionLength * blocks
  return { version, size: version * 4 + 17, correctionLength, blocks, codewords, dataCodewords }
}

/** The smallest version that holds so many bytes. @throws Error when none of the twenty does. */
export function capacityFor(bytes: number): Capacity {
  for (let version = 1; ; version++) {
    const capacity = capacityOf(version)
    if (capacity === undefined) throw new Error('the text is too long for a QR picture')
    if (bytes <= capacity.dataCodewords - headerBytes(version)) return capacity
  }
}

/** Bits of the length in front of the text. */
export const lengthBits = (version: number): number => (version < 10 ? 8 : 16)

// Four bits say «bytes», then the length; the four bits of the terminator may be cut.
const headerBytes = (version: number): number => Math.ceil((4 + lengthBits(version)) / 8)

/** Where alignment patterns stand, along both sides. */
export function alignmentOf({ version, size }: Capacity): number[] {
  if (version === 1) return []
  const count = Math.floor(version / 7) + 2
  const step = Math.floor((version * 8 + count * 3 + 5) / (count * 4 - 4)) * 2
  const rest = Array.from({ length: count - 1 }, (_, index) => size - 7 - index * step)
  return [6, ...rest.toReversed()]
}

/** Modules that are neither finder, timing, alignment, format nor version. */
function freeModules(version: number): number {
  const all = (16 * version + 128) * version + 64
  if (version === 1) return all
  const alignments = Math.floor(version / 7) + 2
  const rest = all - ((25 * alignments - 10) * alignments - 55)
  return version < 7 ? rest : rest - 36
}
