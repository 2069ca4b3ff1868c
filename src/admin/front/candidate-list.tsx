import { useMutation, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useId, useState } from 'react'
import { candidatesFor, raiseBanner, type ArrangedPage, type CandidatesOf, type Holds } from '../api/front.ts'
import { showAnswer } from '../api/questions.ts'
import { useMay } from '../frame/me.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { Key } from '../pieces/key.tsx'
import { Reading } from '../pieces/reading.tsx'
import { SearchField } from '../pieces/search-field.tsx'
import { useKeys } from '../pieces/use-keys.ts'
import { useWords } from '../words/language.tsx'
import { toLatinDigits } from '../words/persian.ts'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { About } from './about.tsx'
import { Handle } from './handle.tsx'
import { minutesLater } from './moments.ts'
import { firstEmpty, nameOf, type Places } from './places.ts'

interface CandidateListProps {
  page: ArrangedPage
  places: Places
  onPut: (holds: Holds, at: number) => void
  onOver: (at: number | null) => void
}

// 8 and 2 move in the places; these four put the first candidates.
const candidateKeys = ['1', '3', '4', '6'] as const

/** Stories and dossiers that may come to a place: the latest, or those found; put in the first empty place, or dragged. */
export function CandidateList(props: CandidateListProps) {
  const words = useWords(fa, en)
  const id = useId()
  const [text, setText] = useState('')
  const [of, chooseOf] = useState<CandidatesOf>('stories')
  const wanted = useDeferredValue(wordsOf(text))
  const asked = useQuery(candidatesFor(props.page, { of, text: wanted }))
  const raise = useRaise(props.page)
  const free = firstEmpty(props.places)
  const put = (index: number) => () => {
    const holds = asked.data?.[index]
    const isNew = props.places.every(each => each?.holds.id !== holds?.id)
    if (holds !== undefined && free !== -1 && isNew) props.onPut(holds, free)
  }
  useKeys(Object.fromEntries(candidateKeys.map((key, index) => [key, put(index)])))
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 className="pane-title" id={`${id}-title`}>
        {wanted === '' ? words.candidates[of] : words.found[of]}
      </h2>
      <WhichCandidates of={of} choose={chooseOf} />
      <SearchField label={words.search[of]} text={text} onChange={setText} />
      {free === -1 && <p className="note">{words.full}</p>}
      <FaultNotice fault={raise.error} />
      <Reading of={asked}>
        {found =>
          found.length === 0 ? (
            <p className="note" role="status">
              {words.nothingFound[of]}
            </p>
          ) : (
            <ul className="waits candidates">
              {found.map((holds, index) => (
                <Candidate
                  key={holds.id}
                  {...{ ...props, holds, free }}
                  keyName={candidateKeys[index]}
                  onBreak={() => raise.mutate(holds)}
                />
              ))}
            </ul>
          )
        }
      </Reading>
    </section>
  )
}

/** Which of the two is looked for; in English there are the dossiers that somebody wrote in English too. */
function WhichCandidates({ of, choose }: { of: CandidatesOf; choose: (of: CandidatesOf) => void }) {
  const words = useWords(fa, en)
  return (
    <div className="row is-close which" role="group" aria-label={words.which}>
      {(['stories', 'dossiers'] as const).map(each => (
        <button
          key={each}
          type="button"
          className={`button desk-button${each === of ? '' : ' quiet'}`}
          aria-pressed={each === of}
          onClick={() => choose(each)}
        >
          {words.ofKind[each]}
        </button>
      ))}
    </div>
  )
}

/** One click: a story or a dossier across every page of its edition for two hours. */
function useRaise({ edition }: ArrangedPage) {
  return useMutation({
    mutationFn: (holds: Holds) => {
      const shownUntil = minutesLater(120)
      // A dossier lends a banner its address, not its words.
      return holds.kind === 'dossier'
        ? raiseBanner({ edition, dossierId: holds.id, text: holds.title, shownUntil })
        : raiseBanner({ edition, storyId: holds.id, text: '', shownUntil })
    },
    onSuccess: answer => showAnswer(['banners'], answer),
  })
}

interface CandidateProps extends CandidateListProps {
  holds: Holds
  /** The first empty place; -1: none. */
  free: number
  keyName: string | undefined
  onBreak: () => void
}

function Candidate({ page, holds, places, free, keyName, onPut, onOver, onBreak }: CandidateProps) {
  const words = useWords(fa, en)
  const say = useSay()
  const may = useMay()
  const stands = places.findIndex(each => each?.holds.id === holds.id)
  const name = nameOf(holds)
  const at = say.count(free + 1)
  return (
    <li>
      <Handle label={words.drag(name)} onOver={onOver} onDrop={to => onPut(holds, to)} />
      <span className="what">
        <b dir="auto" lang={page.edition}>
          {name}
        </b>
        <span className="note">
          <About holds={holds} />
          {!holds.hasPicture && ` · ${words.withoutPicture}`}
        </span>
      </span>
      {may('front.arrange') && (
        <button
          type="button"
          className="button desk-button quiet"
          aria-label={words.breakOf(name)}
          onClick={onBreak}
        >
          {words.breakIt}
        </button>
      )}
      {stands === -1 ? (
        <button
          type="button"
          className="button desk-button"
          aria-label={words.placeOf(name, at)}
          disabled={free === -1}
          onClick={() => onPut(holds, free)}
        >
          {free === -1 ? words.put : words.place(at)} {keyName !== undefined && <Key name={keyName} />}
        </button>
      ) : (
        <span className="note far">{words.placedAlready(say.count(stands + 1))}</span>
      )}
    </li>
  )
}

// A news code is asked for in Latin digits; words keep the writer's spelling.
function wordsOf(text: string): string {
  const latin = toLatinDigits(text.trim())
  return /^\d+$/.test(latin) ? latin : text.trim()
}
