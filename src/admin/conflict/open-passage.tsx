import type { Passage } from '../differences/merge-lists.ts'
import { compareWords, likenessOf } from '../differences/compare-words.ts'
import { picturesIn } from '../differences/blocks-of.ts'
import { PicturesShown } from '../differences/pictures-shown.tsx'
import { StretchesShown } from '../differences/stretches-shown.tsx'
import { textsIn } from '../editor/count-words.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import type { Block, Side } from './merge-drafts.ts'

interface OpenPassageProps {
  passage: Extract<Passage<Block>, { kind: 'open' }>
  /** Which paragraph of the merged text it is, counted from 1. */
  number: number
  name: string
  chosen: Record<Side, boolean> | undefined
  onChoose: (sides: Record<Side, boolean>) => void
}

/** A passage of the body that both changed: one of the two stands, or both one after the other. */
export function OpenPassage({ passage, number, name, chosen, onChoose }: OpenPassageProps) {
  const words = useWords(fa, en)
  const say = useSay()
  const sides: readonly (readonly [Side, string])[] = [
    ['mine', words.mineStays],
    ['theirs', words.theirsStays(name)],
  ]
  const now = chosen ?? { mine: false, theirs: false }
  return (
    <div className="part" role="group" aria-label={words.paragraph(say.count(number))}>
      <span className="label note">{words.paragraph(say.count(number))}</span>
      {sides.map(([side, label]) => (
        <div key={side} className={now[side] ? 'chosen' : ''}>
          <PassageText {...{ passage, side }} />
          <label className="pick">
            <input
              type="checkbox"
              checked={now[side]}
              onChange={event => onChoose({ ...now, [side]: event.target.checked })}
            />{' '}
            {label}
          </label>
        </div>
      ))}
    </div>
  )
}

/** The paragraphs of one side; words that the other side has not are marked. */
function PassageText({ passage, side }: { passage: OpenPassageProps['passage']; side: Side }) {
  const words = useWords(fa, en)
  const texts = textsIn({ type: 'doc', content: passage[side] })
  const others = textsIn({ type: 'doc', content: passage[side === 'mine' ? 'theirs' : 'mine'] })
  const pictures = passage[side].flatMap(picturesIn)
  if (texts.length + pictures.length === 0) return <p className="text soft">{words.removed}</p>
  const shown = texts.map((text, place) => {
    const other = others[place] ?? ''
    const stretches = likenessOf(other, text) < 0.3 ? compareWords('', text) : compareWords(other, text)
    return (
      <p key={place} className="text" dir="auto">
        <StretchesShown stretches={stretches.filter(({ kind }) => kind !== 'cut')} hidesSpacing />
      </p>
    )
  })
  return (
    <>
      <PicturesShown ids={pictures} />
      {shown}
    </>
  )
}
