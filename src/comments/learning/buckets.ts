/** Every piece of a text has a number below this; two pieces may share one, which does little harm. */
export const bucketBits = 18
export const bucketCount = 2 ** bucketBits

/** Bucket of a stretch of letters; `salt` keeps kinds of pieces apart. */
export function bucketOf(letters: string, salt: number): number {
  let hash = salt
  for (let at = 0; at < letters.length; at++) hash = step(hash, letters.charCodeAt(at))
  return settle(hash)
}

export const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x5bd1e995) ^ (hash >>> 15)

export function settle(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return ((mixed ^ (mixed >>> 13)) >>> 0) >>> (32 - bucketBits)
}
