import { useInfiniteQuery } from '@tanstack/react-query'
import { useId, useState, type KeyboardEvent } from 'react'
import { stories, type StoryLine } from '../api/newsroom.ts'
import { StatusMark } from '../pieces/state-mark.tsx'
import { useWords } from '../words/language.tsx'
import { toLatinDigits } from '../words/persian.ts'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

interface StoryFinderProps {
  label: string
  edition: 'fa' | 'en'
  /** Ids that are not offered. */
  without: readonly string[]
  onChoose: (story: StoryLine) => void
}

/** Looks for a story of an edition by words or news code; no form of its own, so it may stand inside one. */
export function StoryFinder({ label, edition, without, onChoose }: StoryFinderProps) {
  const words = useWords(fa, en)
  const id = useId()
  const [typed, type] = useState('')
  const [asked, ask] = useState('')
  const found = useInfiniteQuery({ ...stories({ edition, text: asked }), enabled: asked !== '' })
  const offered = (found.data?.pages[0]?.stories ?? [])
    .filter(story => !without.includes(story.id))
    .slice(0, 10)
  const find = (): void => ask(wanted(typed))
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    find()
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="row is-close">
        <input
          id={id}
          className="input"
          type="search"
          dir="auto"
          value={typed}
          onChange={event => type(event.target.value)}
          onKeyDown={press}
        />
        <button type="button" className="button desk-button" onClick={find}>
          {words.find}
        </button>
      </div>
      {asked !== '' && found.isSuccess && offered.length === 0 && (
        <p className="note" role="status">
          {words.none}
        </p>
      )}
      <ul className="fixes">
        {offered.map(story => (
          <FoundStory key={story.id} story={story} onChoose={onChoose} />
        ))}
      </ul>
    </div>
  )
}

function FoundStory({ story, onChoose }: { story: StoryLine; onChoose: (story: StoryLine) => void }) {
  const words = useWords(fa, en)
  const say = useSay()
  return (
    <li>
      <span>
        <b lang={story.edition} dir="auto">
          {story.headline}
        </b>{' '}
        <small className="note">
          {say.code(story.code)} <StatusMark status={story.status} />
        </small>
      </span>
      <button
        type="button"
        className="button desk-button quiet"
        aria-label={words.choose(story.headline)}
        onClick={() => onChoose(story)}
      >
        {words.chooseShort}
      </button>
    </li>
  )
}

// A news code is asked for in Latin digits; words keep the writer's spelling.
function wanted(text: string): string {
  const latin = toLatinDigits(text.trim())
  return /^\d+$/.test(latin) ? latin : text.trim()
}
