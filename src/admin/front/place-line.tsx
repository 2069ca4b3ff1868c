import type { Arranged, ArrangedPage } from '../api/front.ts'
import { Refused } from '../api/refused.ts'
import { ProblemLine } from '../pieces/problem-line.tsx'
import { StateMark } from '../pieces/state-mark.tsx'
import { now } from '../words/clock.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { useSentence } from '../words/use-sentence.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { About } from './about.tsx'
import { Handle } from './handle.tsx'
import { MoveMark } from './move-mark.tsx'
import { emptied, isGone, moved, nameOf, pinned, type Placed } from './places.ts'
import type { Arranging } from './use-arranging.ts'
import type { Lifting } from './use-lifting.ts'

interface PlaceLineProps {
  page: ArrangedPage
  arranged: Arranged
  arranging: Arranging
  at: number
  lifting: Lifting
  isOver: boolean
  onOver: (at: number | null) => void
  onPin: () => void
}

/** One place of the page: what stands there, and what can be done with it. */
export function PlaceLine(props: PlaceLineProps) {
  const { page, arranged, arranging, at, lifting, isOver } = props
  const words = useWords(fa, en)
  const place = arranging.places[at] ?? null
  const name = words.placeNames[page.section === undefined ? 'front' : 'section'][at] ?? ''
  const isUp = lifting.lifted?.at === at
  const classes = [
    at === 0 && 'is-first',
    place === null && 'is-empty',
    isUp && 'is-lifted',
    isOver && 'is-over',
  ]
  return (
    <li className={classes.filter(Boolean).join(' ')} data-place={at}>
      {place === null ? (
        <div className="what">
          <span className="note">
            <span>{name}</span> <EmptySays arranged={arranged} at={at} />
          </span>
        </div>
      ) : (
        <>
          {arranged.mayArrange && (
            <Handle
              label={words.handle(nameOf(place.holds))}
              isUp={isUp}
              onToggle={() => lifting.toggle(at)}
              onOver={props.onOver}
              onDrop={to => arranging.change(moved(arranging.places, at, to))}
            />
          )}
          <What place={place} name={name} />
          {arranged.mayArrange && <PlaceActs {...props} place={place} />}
        </>
      )}
      <PlaceProblem fault={arranging.fault} at={at} />
    </li>
  )
}

function What({ place, name }: { place: Placed; name: string }) {
  const words = useWords(fa, en)
  const say = useSay()
  const { holds, pinnedUntil } = place
  return (
    <div className="what">
      <h3>
        <bdi>{nameOf(holds)}</bdi>
      </h3>
      <span className="note">
        <span>{name}</span>
        <About holds={holds} />
        {!holds.hasPicture && <span>{words.withoutPicture}</span>}
        {pinnedUntil !== null && (
          <StateMark tone="waiting">{words.pinnedUntil(say.moment(pinnedUntil))}</StateMark>
        )}
      </span>
    </div>
  )
}

function PlaceActs({ arranging, at, place, onPin }: PlaceLineProps & { place: Placed }) {
  const words = useWords(fa, en)
  const { places, change } = arranging
  const name = nameOf(place.holds)
  return (
    <div className="acts">
      <button
        type="button"
        className="move"
        aria-label={words.up(name)}
        disabled={at === 0}
        onClick={() => change(moved(places, at, at - 1))}
      >
        <MoveMark to="up" />
      </button>
      <button
        type="button"
        className="move"
        aria-label={words.down(name)}
        disabled={at === places.length - 1}
        onClick={() => change(moved(places, at, at + 1))}
      >
        <MoveMark to="down" />
      </button>
      {place.pinnedUntil === null ? (
        <button
          type="button"
          className="button desk-button quiet"
          aria-label={words.pinOf(name)}
          onClick={onPin}
        >
          {words.pin}
        </button>
      ) : (
        <button
          type="button"
          className="button desk-button quiet"
          aria-label={words.unpinOf(name)}
          onClick={() => change(pinned(places, at, null))}
        >
          {words.unpin}
        </button>
      )}
      <button
        type="button"
        className="button desk-button quiet"
        aria-label={words.takeOffOf(name)}
        onClick={() => change(emptied(places, at))}
      >
        {words.takeOff}
      </button>
    </div>
  )
}

/** What fills an empty place, and what left it by itself. */
function EmptySays({ arranged, at }: { arranged: Arranged; at: number }) {
  const words = useWords(fa, en)
  const left = arranged.slots.find(slot => slot.position === at + 1 && isGone(slot, now()))
  if (left === undefined) return <span>{words.empty}</span>
  return (
    <>
      <span>{left.holds.isShown ? words.pinOver(nameOf(left.holds)) : words.gone(nameOf(left.holds))}</span>
      <span>{words.empty}</span>
    </>
  )
}

/** Why the server did not take what stands here. */
function PlaceProblem({ fault, at }: { fault: unknown; at: number }) {
  const say = useSentence()
  const problem =
    fault instanceof Refused ? fault.problems.find(({ field }) => field === `slots.${at + 1}`) : undefined
  return <ProblemLine id={`place-${at}-problem`} sentence={problem && say(problem.message)} />
}
