import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { authors } from '../api/authors.ts'
import { provinces, sections } from '../api/newsroom.ts'
import { compareWords } from '../differences/compare-words.ts'
import { StretchesShown } from '../differences/stretches-shown.tsx'
import type { DraftForm } from '../editor/draft-form.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { valueOf, type Drafts, type Part, type Side } from './merge-drafts.ts'

interface OpenPartProps {
  part: Part
  name: string
  drafts: Drafts
  chosen: Side | undefined
  onChoose: (side: Side) => void
}

/** A part of the story that both changed: one of the two stands. */
export function OpenPart({ part, name, drafts, chosen, onChoose }: OpenPartProps) {
  const words = useWords(fa, en)
  const group = useId()
  const said = useSaid(part, name)
  const base = said(drafts.base, 'theirs')
  const look = part === 'headline' ? 'text is-headline' : 'text'
  const sides: readonly (readonly [Side, string])[] = [
    ['mine', words.mineStays],
    ['theirs', words.theirsStays(name)],
  ]
  return (
    <div className="part" role="radiogroup" aria-label={words.parts[part]}>
      <span className="label note">{words.parts[part]}</span>
      {sides.map(([side, label]) => (
        <div key={side} className={chosen === side ? 'chosen' : ''}>
          <p className={look} dir="auto">
            <StretchesShown stretches={compareWords(base, said(drafts[side], side))} hidesSpacing={false} />
          </p>
          <label className="pick">
            <input type="radio" name={group} checked={chosen === side} onChange={() => onChoose(side)} />{' '}
            {label}
          </label>
        </div>
      ))}
    </div>
  )
}

/** What a draft says in a part, in words a person reads. */
function useSaid(part: Part, name: string): (draft: DraftForm, side: Side) => string {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const say = useSay()
  const named = [...(useQuery(sections).data ?? []), ...(useQuery(provinces).data ?? [])]
  const known = useQuery(authors).data ?? []
  const authorNamed = (id: string): string | undefined => {
    const author = known.find(each => each.id === id)
    return say.language === 'fa' ? author?.nameFa : author?.nameEn
  }
  return (draft, side) => {
    const value = valueOf(draft, part)
    if (part === 'pictureId' && value !== null)
      return side === 'mine' ? words.pictureMine : words.pictureTheirs(name)
    if (part === 'kind') return shared.kinds[draft.kind]
    if (value === null || value.length === 0) return words.empty
    if (part === 'embargoUntil' && draft.embargoUntil !== null) return say.moment(draft.embargoUntil)
    if (part === 'authors' && typeof value !== 'string')
      return value.map(id => authorNamed(id) ?? shared.unknown).join(words.listSeparator)
    if (typeof value !== 'string') return value.join(words.listSeparator)
    const place =
      part === 'section' || part === 'province' ? named.find(({ slug }) => slug === value) : undefined
    if (place === undefined) return value
    return say.language === 'fa' ? place.nameFa : place.nameEn
  }
}
