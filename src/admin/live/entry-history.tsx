import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { entryHistoryOf, type EntryNamed, type LiveEntryChange } from '../api/live.ts'
import { picturePath } from '../api/media.ts'
import { compareWords } from '../differences/compare-words.ts'
import { StretchesShown } from '../differences/stretches-shown.tsx'
import { Reading } from '../pieces/reading.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** What an entry said before, who changed it and why; asked for when it is opened. */
export function EntryHistory({ named }: { named: EntryNamed }) {
  const words = useWords(fa, en)
  const [isOpen, open] = useState(false)
  return (
    <details onToggle={event => open(event.currentTarget.open)}>
      <summary>{words.history}</summary>
      {isOpen && <Changes named={named} />}
    </details>
  )
}

function Changes({ named }: { named: EntryNamed }) {
  const asked = useQuery({ ...entryHistoryOf(named), staleTime: 0 })
  return (
    <Reading of={asked}>
      {changes => (
        <ol className="heap is-close">
          {changes.map((change, place) => (
            <li key={change.id}>
              <Change change={change} before={changes[place - 1]} />
            </li>
          ))}
        </ol>
      )}
    </Reading>
  )
}

interface ChangeProps {
  change: LiveEntryChange
  before: LiveEntryChange | undefined
}

function Change({ change, before }: ChangeProps) {
  const words = useWords(fa, en)
  const say = useSay()
  const { act, headline, text, note, at } = change
  const isSaid = act === 'write' || act === 'correct'
  return (
    <>
      <p className="note">
        {words.acts[act]} · <b dir="auto">{change.actorName ?? words.nobody}</b>{' '}
        <time dateTime={at}>{say.moment(at)}</time>
      </p>
      {note !== '' && (
        <p className="note" dir="auto">
          {note}
        </p>
      )}
      {isSaid && <Said was={before?.headline ?? headline} is={headline} />}
      {isSaid && <PictureThen change={change} before={before} />}
      {isSaid && text !== '' && <Said was={before?.text ?? text} is={text} />}
    </>
  )
}

/** The picture where it is another than before, and what was said of it. */
function PictureThen({ change: { picture, pictureCaption }, before }: ChangeProps) {
  const words = useWords(fa, en)
  const former = before?.picture ?? null
  return (
    <>
      {picture !== null && picture.id !== former?.id && (
        <img className="entry-picture" src={picturePath(picture, 320)} alt={picture.alt} loading="lazy" />
      )}
      {picture === null && former !== null && <p className="note">{words.pictureTakenOff}</p>}
      {pictureCaption !== '' && <Said was={before?.pictureCaption ?? pictureCaption} is={pictureCaption} />}
    </>
  )
}

const Said = ({ was, is }: { was: string; is: string }) => (
  <p className="small entry-text diff" dir="auto">
    <StretchesShown stretches={compareWords(was, is)} hidesSpacing={false} />
  </p>
)
