import { useMutation, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useId, useState } from 'react'
import { candidatesFor, raiseBanner, type ArrangedPage, type SlotStory } from '../api/front.ts'
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
import { Handle } from './handle.tsx'
import { minutesLater } from './moments.ts'
import { firstEmpty, type Places } from './places.ts'

interface CandidateListProps {
  page: ArrangedPage
  places: Places
  onPut: (story: SlotStory, at: number) => void
  onOver: (at: number | null) => void
}

// 8 and 2 move in the places; these four put the first candidates.
const candidateKeys = ['1', '3', '4', '6'] as const

/** Stories that may come to a place: the latest, or those found; put in the first empty place, or dragged. */
export function CandidateList(props: CandidateListProps) {
  const words = useWords(fa, en)
  const id = useId()
  const [text, setText] = useState('')
  const wanted = useDeferredValue(wordsOf(text))
  const asked = useQuery(candidatesFor(props.page, wanted))
  const raise = useRaise(props.page)
  const free = firstEmpty(props.places)
  const put = (index: number) => () => {
    const story = asked.data?.[index]
    const isNew = props.places.every(each => each?.story.id !== story?.id)
    if (story !== undefined && free !== -1 && isNew) props.onPut(story, free)
  }
  useKeys(Object.fromEntries(candidateKeys.map((key, index) => [key, put(index)])))
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 className="pane-title" id={`${id}-title`}>
        {wanted === '' ? words.candidates : words.found}
      </h2>
      <SearchField label={words.search} text={text} onChange={setText} />
      {free === -1 && <p className="note">{words.full}</p>}
      <FaultNotice fault={raise.error} />
      <Reading of={asked}>
        {found =>
          found.length === 0 ? (
            <p className="note" role="status">
              {words.nothingFound}
            </p>
          ) : (
            <ul className="waits candidates">
              {found.map((story, index) => (
                <Candidate
                  key={story.id}
                  {...{ ...props, story, free }}
                  keyName={candidateKeys[index]}
                  onBreak={() => raise.mutate(story)}
                />
              ))}
            </ul>
          )
        }
      </Reading>
    </section>
  )
}

/** One click: a story across every page of its edition for two hours. */
function useRaise({ edition }: ArrangedPage) {
  return useMutation({
    mutationFn: (story: SlotStory) =>
      raiseBanner({ edition, storyId: story.id, text: '', shownUntil: minutesLater(120) }),
    onSuccess: answer => showAnswer(['banners'], answer),
  })
}

interface CandidateProps extends CandidateListProps {
  story: SlotStory
  /** The first empty place; -1: none. */
  free: number
  keyName: string | undefined
  onBreak: () => void
}

function Candidate({ page, story, places, free, keyName, onPut, onOver, onBreak }: CandidateProps) {
  const words = useWords(fa, en)
  const say = useSay()
  const may = useMay()
  const stands = places.findIndex(each => each?.story.id === story.id)
  const at = say.count(free + 1)
  return (
    <li>
      <Handle label={words.drag(story.headline)} onOver={onOver} onDrop={to => onPut(story, to)} />
      <span className="what">
        <b dir="auto" lang={page.edition}>
          {story.headline}
        </b>
        <span className="note">
          {say.language === 'fa' ? story.sectionFa : story.sectionEn}
          {story.publishedAt !== null && ` · ${say.ago(story.publishedAt)}`}
          {!story.hasPicture && ` · ${words.withoutPicture}`}
        </span>
      </span>
      {may('front.arrange') && (
        <button
          type="button"
          className="button desk-button quiet"
          aria-label={words.breakOf(story.headline)}
          onClick={onBreak}
        >
          {words.breakIt}
        </button>
      )}
      {stands === -1 ? (
        <button
          type="button"
          className="button desk-button"
          aria-label={words.placeOf(story.headline, at)}
          disabled={free === -1}
          onClick={() => onPut(story, free)}
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
