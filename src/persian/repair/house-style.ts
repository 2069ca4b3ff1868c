import type { TextRule } from './text-rule.ts'

/** What a newsroom may decide about spelling. */
export interface HouseStyle {
  /** «کتاب‌ها» or «کتابها» where both are right; keep: as the writer has it. */
  readonly plural: 'detached' | 'joined' | 'keep'
  /** «بزرگ‌تر» or «بزرگتر». */
  readonly comparative: 'detached' | 'joined' | 'keep'
  /** The ezafe after a silent heh: «خانهٔ ما» with a hamza of its own, «خانه‌ی ما», or «خانۀ ما» in one letter. */
  readonly ezafe: 'hamza' | 'yeh' | 'composed' | 'keep'
  /** «…» for "…" around Persian words. */
  readonly quotes: 'guillemets' | 'keep'
}

/**
 * «کتاب‌ها», «بزرگ‌تر», «خانهٔ ما», «سلام» in guillemets. The hamza over the silent heh is how the Academy of Persian writes
 * the ezafe («دستور خط فارسی»); the other three are this house's.
 */
export const defaultHouseStyle: HouseStyle = {
  plural: 'detached',
  comparative: 'detached',
  ezafe: 'hamza',
  quotes: 'guillemets',
}

/** What may be chosen of each, the default first. */
export const houseStyleChoices = {
  plural: ['detached', 'joined', 'keep'],
  comparative: ['detached', 'joined', 'keep'],
  ezafe: ['hamza', 'yeh', 'composed', 'keep'],
  quotes: ['guillemets', 'keep'],
} as const satisfies { readonly [part in keyof HouseStyle]: readonly HouseStyle[part][] }

const ENDING =
  /([\u0621-\u064A\u066E-\u06D3\u200C]{2,})\u200C(ها[\u0621-\u06CC]*|تر(?:ین|ی)?)(?![\p{L}\p{M}\u200C])/gu
const HEH_YEH = /(?<=[\p{L}]ه)\u200Cی(?![\p{L}\p{M}\u200C])/gu
const WHOLE_HEH_YEH = /(?<=[\p{L}])ه\u200Cی(?![\p{L}\p{M}\u200C])/gu
const COMPOSED_HEH = /\u06C0/gu
const SPELT_HEH = /ه\u0654/gu
const HEH_HAMZA = /(?<=[\p{L}])(?:\u06C0|ه\u0654)(?![\p{L}\p{M}\u200C])/gu
const QUOTES = /(?<![\p{L}\p{N}\\])"([^"«»\n\\]+)"(?![\p{L}\p{N}])/gu
const PERSIAN = /[\u0621-\u06CC]/u

/** Is there anything a house style could change? */
export const SUSPECT_STYLE = /["\u06C0\u0654]|\u200C(?:ی|ها|تر)/u

/** Where a word without half-spaces is read to have them; undefined for what is no word. */
export type UsualMask = (letters: string) => number | undefined

/** The rules that a house's style asks for, beside the setting of endings that repair of half-spaces does. */
export function styleRules(style: HouseStyle, usualMask: UsualMask): TextRule[] {
  const rules = [...ezafeRules[style.ezafe]]
  if (style.quotes === 'guillemets') {
    rules.push({
      name: 'style.quotes',
      tier: 'suggest',
      pattern: QUOTES,
      replace: match => {
        const [, inner = ''] = match
        return PERSIAN.test(inner) && !isInGuillemets(match) ? `«${inner}»` : undefined
      },
    })
  }
  if (style.plural === 'joined' || style.comparative === 'joined') rules.push(joinedEndings(style, usualMask))
  return rules
}

/** Quotes in quotes say whose words are whose. */
function isInGuillemets({ input = '', index = 0 }: RegExpMatchArray): boolean {
  return index > 0 && input.lastIndexOf('«', index - 1) > input.lastIndexOf('»', index - 1)
}

const ezafe = (tier: TextRule['tier'], pattern: RegExp, letters: string): TextRule => ({
  name: 'style.ezafe',
  tier,
  pattern,
  replace: () => letters,
})

const ezafeRules: Readonly<Record<HouseStyle['ezafe'], readonly TextRule[]>> = {
  hamza: [ezafe('auto', COMPOSED_HEH, 'ه\u0654'), ezafe('suggest', HEH_YEH, '\u0654')],
  yeh: [ezafe('auto', HEH_HAMZA, 'ه\u200Cی')],
  composed: [ezafe('auto', SPELT_HEH, '\u06C0'), ezafe('suggest', WHOLE_HEH_YEH, '\u06C0')],
  keep: [],
}

/** «بن‌های» stays as it is in every house, since joined it is read as «بنه‌ای»; so does what ends in «ه». */
function joinedEndings(style: HouseStyle, usualMask: UsualMask): TextRule {
  return {
    name: 'style.ending',
    tier: 'auto',
    pattern: ENDING,
    replace: ([, stem = '', ending = '']) => {
      const wanted = ending.startsWith('ها') ? style.plural : style.comparative
      const isReadBack = usualMask(stem + ending) === 1 << stem.length
      return wanted === 'joined' && isReadBack && !stem.endsWith('ه') ? stem + ending : undefined
    },
  }
}
