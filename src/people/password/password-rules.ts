import { foldForComparison, graphemeCount, halfSpace, isTooLong, wordsWritten } from '../../persian/index.ts'
import type { FieldProblem } from '../../platform/refusal.ts'
import { commonPasswords } from './common-passwords.ts'
import { isKnownPassword } from './is-known-password.ts'

/** What is asked of a password: length, and that nobody guesses it from what everybody knows. No signs are demanded. */
export interface PasswordQuestion {
  password: string
  /** What everybody knows of its owner: name, e-mail. */
  owner: { name: string; email: string }
}

export const leastPasswordLength = 8
const mostPasswordLength = 200

type PasswordRule = (question: PasswordQuestion) => Omit<FieldProblem, 'field'> | undefined

const isLongEnough: PasswordRule = ({ password }) =>
  graphemeCount(password) < leastPasswordLength
    ? { problem: 'too-short', facts: { least: leastPasswordLength } }
    : undefined

const isShortEnough: PasswordRule = ({ password }) =>
  isTooLong(password, mostPasswordLength)
    ? { problem: 'too-long', facts: { most: mostPasswordLength } }
    : undefined

const isNotCommon: PasswordRule = ({ password }) =>
  commonPasswords.has(plain(password)) || isKnownPassword(password, plain(password))
    ? { problem: 'common-password' }
    : undefined

const isNotAPattern: PasswordRule = ({ password }) =>
  isRepeated(plain(password)) || isRow(plain(password)) ? { problem: 'common-password' } : undefined

const isNotOnesOwnWord: PasswordRule = ({ password, owner }) => {
  const rest = wordsOf(owner).reduce((left, word) => left.replaceAll(word, ''), plain(password))
  return graphemeCount(rest) < leastPasswordLength / 2 ? { problem: 'own-word' } : undefined
}

// Read top to bottom: what a password is refused for.
const passwordRules: readonly PasswordRule[] = [
  isLongEnough,
  isShortEnough,
  isNotCommon,
  isNotAPattern,
  isNotOnesOwnWord,
]

/** The first thing wrong with a password, as a problem of that field; nothing when it is good. */
export function passwordProblems(question: PasswordQuestion, field = 'password'): FieldProblem[] {
  const found = passwordRules.map(rule => rule(question)).find(problem => problem !== undefined)
  return found === undefined ? [] : [{ field, ...found }]
}

const plain = foldForComparison

/** One character, or one short piece, again and again: «aaaaaaaa», «abcabcabc». */
const isRepeated = (text: string): boolean => /^(.{1,4})\1+$/u.test(text)

const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const

/** A piece of the alphabet or of the keyboard, in one direction. */
const isRow = (text: string): boolean =>
  rows.some(row => row.includes(text) || [...row].toReversed().join('').includes(text))

/** Words that everybody knows of somebody, longest first. */
function wordsOf({ name, email }: PasswordQuestion['owner']): string[] {
  const words = wordsWritten(`${name} ${email.replace(/\.[a-z]+$/i, '')} peyk \u067E\u06CC\u06A9`)
  return words
    .flatMap(word => [word, ...word.split(halfSpace)])
    .map(plain)
    .filter(word => word.length >= 3)
    .toSorted((one, other) => other.length - one.length)
}
