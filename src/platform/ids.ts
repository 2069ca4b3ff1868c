import { createHash, createHmac, randomBytes } from 'node:crypto'
import { uuidv7 } from 'uuidv7'

/** A new row id: UUID version 7, so that ids sort by their time of making. */
export const newId = (): string => uuidv7()

/** A secret for a link: 160 random bits in 32 characters of base32, safe in an address. */
export const newToken = (): string => inLetters(randomBytes(20), tokenLetters)

/**
 * A code to be typed by hand, made of a hash in hexadecimal: 12 letters without look-alikes (no I, L, O, U, 0, 1),
 * about 58 bits, in groups of four: `K7PM-2XQD-9RTA`.
 */
export function handCodeOf(hash: string): string {
  let rest = BigInt(`0x${hash}`)
  const letters = Array.from({ length: 12 }, () => {
    const letter = handLetters[Number(rest % base)]
    rest /= base
    return letter
  })
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-')
}

/** The letters of a hand code as typed: case, spaces and hyphens do not matter. */
export const normaliseHandCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** SHA-256 in hexadecimal; what is stored instead of a token or a code. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** Keyed hash (HMAC-SHA-256) in hexadecimal. */
export const macOf = (key: string, text: string): string =>
  createHmac('sha256', key).update(text).digest('hex')

const tokenLetters = 'abcdefghijklmnopqrstuvwxyz234567'
const handLetters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const base = BigInt(handLetters.length)

function inLetters(bytes: Buffer, letters: string): string {
  const bits = Array.from(bytes, byte => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{5}/g) ?? []).map(group => letters[Number.parseInt(group, 2)]).join('')
}
