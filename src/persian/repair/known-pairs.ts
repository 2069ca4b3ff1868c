// Neighbours of which the one is known to go with the other: names, tribes, adverbs, what is without something.
import {
  ABI,
  AFTER_ABI,
  AS_IF,
  FAMILY_NAMES,
  GIVEN_NAMES,
  NAME_ENDINGS,
  NAME_STARTS,
  OF_A_MONTH,
  ONLY_AFTER_BEH,
  ORDINALS,
  TRIBES,
} from './fa.ts'
import type { Word } from './word-reading.ts'
import { Role } from './word-roles.ts'

export function isFamilyName(first: Word, second: Word): boolean {
  if ((second.roles & Role.nameEnding) === 0 || (first.roles & Role.nameStart) === 0) return false
  return NAME_ENDINGS.has(second.letters) || isFamily(first.letters)
}

/** «کریمی», and of a given name «یزدانی». */
function isFamily(letters: string): boolean {
  if (FAMILY_NAMES.has(letters)) return true
  return letters.endsWith('ی') && GIVEN_NAMES.has(letters.slice(0, -1))
}

/** «به رغم» → «به‌رغم». */
export function isManner(first: Word, second: Word): boolean {
  return first.letters === 'به' && ONLY_AFTER_BEH.has(second.letters)
}

/** «بی نقشه» → «بی‌نقشه», «ضد انقلاب» → «ضد‌انقلاب». */
export function isWithout(first: Word, second: Word): boolean {
  return (
    (first.roles & Role.without) !== 0 &&
    (second.roles & Role.noun) !== 0 &&
    (second.roles & Role.letterName) === 0 &&
    !/^(?:آن|این)/u.test(second.letters)
  )
}

/** Two words of which the first is known to go with the second. */
export function isPair(first: Word, second: Word): boolean {
  return (
    isManner(first, second) ||
    isTribe(first, second) ||
    (first.letters === AS_IF[0] && second.letters === AS_IF[1]) ||
    (first.letters === ABI && AFTER_ABI.has(second.letters)) ||
    (NAME_STARTS.has(first.letters) && isFamily(second.letters)) ||
    (ORDINALS.has(first.letters) && OF_A_MONTH.test(second.letters))
  )
}

/** «بنی عباس» → «بنی‌عباس». */
function isTribe(first: Word, second: Word): boolean {
  return first.letters === 'بنی' && TRIBES.has(second.letters)
}
