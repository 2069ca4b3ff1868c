const marker = 0x1c
const mostRecords = 500

/**
 * The texts of record 2 of an IPTC-IIM block, by their numbers; of a number that stands several times the first.
 * Texts are UTF-8, and Windows-1256 where they are not: old Persian archives were written so. Throws nothing.
 */
export function iptcRecords(block: Buffer): Map<number, string> {
  const found = new Map<number, string>()
  let at = startOf(block)
  for (let count = 0; count < mostRecords && at + 5 <= block.length && block[at] === marker; count++) {
    const size = block.readUInt16BE(at + 3)
    // A set top bit means a length of several bytes: pictures inside the block, never the texts we look for.
    if (size > 0x7fff || at + 5 + size > block.length) break
    const number = block[at + 2] ?? 0
    if (block[at + 1] === 2 && !found.has(number))
      found.set(number, textOf(block.subarray(at + 5, at + 5 + size)))
    at += 5 + size
  }
  return found
}

/** The records stand bare, or in resource 0x0404 of a Photoshop block. */
function startOf(block: Buffer): number {
  if (block[0] === marker) return 0
  const resource = block.indexOf(Buffer.from([0x38, 0x42, 0x49, 0x4d, 0x04, 0x04]))
  if (resource < 0) return block.length
  // The name is a Pascal string padded to an even length, then four bytes of size.
  const name = (block[resource + 6] ?? 0) + 1
  return resource + 6 + name + (name % 2) + 4
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1256').decode(bytes)
  }
}
