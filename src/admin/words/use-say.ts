import { useMemo } from 'react'
import { now } from './clock.ts'
import { useLanguage, type Language } from './language.tsx'
import {
  formatGregorian,
  formatJalali,
  formatRelative,
  toPersianDigits,
  type DatePattern,
} from './persian.ts'

/** How numbers and instants are said on screen; instants arrive as ISO 8601. */
export interface Say {
  language: Language
  /** An amount, grouped in thousands. */
  count: (amount: number) => string
  /** A number that names something: a news code, a key, a revision. */
  code: (name: number | string) => string
  moment: (iso: string, pattern?: DatePattern) => string
  /** How long ago; a date from a week on. */
  ago: (iso: string) => string
}

export function useSay(): Say {
  const { language } = useLanguage()
  return useMemo(() => sayIn(language), [language])
}

export const sayIn = (language: Language): Say => (language === 'fa' ? sayPersian : sayEnglish)

const thousands = '\u066C'

const sayPersian: Say = {
  language: 'fa',
  count: amount => toPersianDigits(amount.toLocaleString('en-US').replaceAll(',', thousands)),
  code: name => toPersianDigits(String(name)),
  moment: (iso, pattern = 'date-time') => formatJalali(new Date(iso), pattern),
  ago: iso => formatRelative(new Date(iso), now(), 'fa'),
}

const sayEnglish: Say = {
  language: 'en',
  count: amount => amount.toLocaleString('en-US'),
  code: name => String(name),
  moment: (iso, pattern = 'date-time') => formatGregorian(new Date(iso), pattern),
  ago: iso => formatRelative(new Date(iso), now(), 'en'),
}
