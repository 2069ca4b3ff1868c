import { useRef, useState } from 'react'
import type { Arranged, ArrangedPage, Holds } from '../api/front.ts'
import { Key } from '../pieces/key.tsx'
import { KeysRow } from '../pieces/keys-row.tsx'
import { useLineKeys } from '../pieces/use-line-keys.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { CandidateList } from './candidate-list.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { PinForm } from './pin-form.tsx'
import { nameOf, placed, pinned } from './places.ts'
import { PlaceLine } from './place-line.tsx'
import type { Arranging } from './use-arranging.ts'
import { useLifting, type Lifted } from './use-lifting.ts'

interface PagePlacesProps {
  page: ArrangedPage
  arranged: Arranged
  arranging: Arranging
}

/** The places of the page, what may come to them, and until when it stays. */
export function PagePlaces({ page, arranged, arranging }: PagePlacesProps) {
  const words = useWords(fa, en)
  const say = useSay()
  const { places, change } = arranging
  const list = useRef<HTMLOListElement>(null)
  const [over, setOver] = useState<number | null>(null)
  const [pinning, pinAt] = useState<number | null>(null)
  const lifting = useLifting(places, change, at => focusHandle(list.current, at))
  useLineKeys(list, lifting.lifted === null)
  const put = (holds: Holds, at: number): void => change(placed(places, at, { holds, pinnedUntil: null }))
  const pinnedPlace = pinning === null ? null : places[pinning]
  return (
    <>
      <section aria-labelledby="places">
        <h2 className="pane-title" id="places">
          {words.places}{' '}
          <span className="count">{words.chosen(say.count(places.filter(Boolean).length))}</span>
        </h2>
        <ol className="slots" ref={list}>
          {places.map((_, at) => (
            <PlaceLine
              key={at}
              {...{ page, arranged, arranging, at, lifting }}
              isOver={over === at}
              onOver={setOver}
              onPin={() => pinAt(at)}
            />
          ))}
        </ol>
        <LiftedLine lifted={lifting.lifted} arranging={arranging} />
      </section>
      {pinning !== null && pinnedPlace !== null && pinnedPlace !== undefined && (
        <PinForm
          key={pinnedPlace.holds.id}
          place={pinnedPlace}
          onPin={until => {
            change(pinned(places, pinning, until))
            pinAt(null)
            focusHandle(list.current, pinning)
          }}
        />
      )}
      {arranged.mayArrange && <CandidateList {...{ page, places }} onPut={put} onOver={setOver} />}
    </>
  )
}

/** Says what is in hand, to the eye and to the ear; else which keys there are. */
function LiftedLine({ lifted, arranging }: { lifted: Lifted | null; arranging: Arranging }) {
  const words = useWords(fa, en)
  const say = useSay()
  const { places } = arranging
  const holds = lifted === null ? undefined : places[lifted.at]?.holds
  return (
    <>
      <p className="note lifted-line" role="status">
        {lifted !== null && holds !== undefined && (
          <>
            {words.lifted(nameOf(holds), say.count(lifted.at + 1), say.count(places.length))} <Key name="8" />{' '}
            {words.keyUp} <Key name="2" /> {words.keyDown} <Key name="Enter" /> {words.putHere}{' '}
            <Key name="0" /> {words.bringBack}
          </>
        )}
      </p>
      {lifted === null && (
        <KeysRow
          keys={[
            ['8', words.keyUp],
            ['2', words.keyDown],
            ['Enter', words.keyLift],
            ['1', words.keyCandidate],
          ]}
        />
      )}
    </>
  )
}

/** The handle of a place; the place itself moves nowhere, so it is focused once the page is drawn anew. */
function focusHandle(list: HTMLElement | null, at: number): void {
  requestAnimationFrame(() =>
    list?.querySelectorAll<HTMLElement>('[data-place]')[at]?.querySelector('button')?.focus(),
  )
}
