import { useNavigate } from '@tanstack/react-router'
import type { LibraryPicture } from '../api/media.ts'
import { KeysHelp } from '../pieces/keys-help.tsx'
import { useKeys } from '../pieces/use-keys.ts'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import type { LibrarySearch } from './library-filters.ts'

interface LibraryKeysProps {
  pictures: readonly LibraryPicture[]
  search: LibrarySearch
  onPick: (id: string) => void
  onLetGo: () => void
}

/** The library by digits, as they lie on a number pad: 8 2 4 6 go to another picture, 5 picks, 0 lets go. */
export function LibraryKeys({ pictures, search, onPick, onLetGo }: LibraryKeysProps) {
  const words = useWords(fa, en)
  const navigate = useNavigate()
  const open = (place: number): void => {
    const picture = pictures[Math.max(0, Math.min(pictures.length - 1, place))]
    if (picture === undefined) return
    void navigate({ to: '/media', search: { ...search, open: picture.id } })
    document.querySelector(`[data-picture="${picture.id}"]`)?.scrollIntoView({ block: 'nearest' })
  }
  const here = pictures.findIndex(({ id }) => id === search.open)
  const goOn = (by: number): void => open(here < 0 ? 0 : here + by)
  useKeys({
    '8': () => goOn(-columns()),
    '2': () => goOn(columns()),
    '4': () => goOn(isFromRight() ? 1 : -1),
    '6': () => goOn(isFromRight() ? -1 : 1),
    '5': () => search.open !== undefined && onPick(search.open),
    '0': onLetGo,
    Enter: () => document.querySelector<HTMLElement>('.media aside textarea')?.focus(),
  })
  return (
    <KeysHelp
      keys={[
        ['8', words.keysOf.up],
        ['2', words.keysOf.down],
        ['4', words.keysOf.left],
        ['6', words.keysOf.right],
        ['5', words.keysOf.pick],
        ['0', words.keysOf.letGo],
        ['Enter', words.keysOf.open],
      ]}
    />
  )
}

const isFromRight = (): boolean => document.documentElement.dir === 'rtl'

/** How many pictures stand beside each other now. */
function columns(): number {
  const tops = [...document.querySelectorAll('.library > .thumb')].map(
    thumb => thumb.getBoundingClientRect().top,
  )
  return Math.max(1, tops.filter(top => top === tops[0]).length)
}
