import { useId, useState, type KeyboardEvent } from 'react'
import { ProblemLine } from '../pieces/problem-line.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

interface TopicsFieldProps {
  topics: readonly string[]
  isOpen: boolean
  onChange: (topics: string[]) => void
  problem: string | undefined
}

/** The topics of a story, typed one after another. */
export function TopicsField({ topics, isOpen, onChange, problem }: TopicsFieldProps) {
  const words = useWords(fa, en)
  const id = useId()
  const [typed, setTyped] = useState('')
  const add = (): void => {
    const fresh = typed
      .split(/[,\u060C]/)
      .map(topic => topic.trim())
      .filter(topic => topic !== '' && !topics.includes(topic))
    setTyped('')
    if (fresh.length > 0) onChange([...topics, ...new Set(fresh)])
  }
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || !['Enter', ',', '\u060C'].includes(event.key)) return
    event.preventDefault()
    add()
  }
  return (
    <div className={problem === undefined ? 'field' : 'field is-wrong'}>
      <label htmlFor={id}>{words.topics}</label>
      {topics.length > 0 && (
        <ul className="chosen-topics">
          {topics.map(topic => (
            <li key={topic}>
              <span dir="auto">{topic}</span>
              {isOpen && (
                <button
                  type="button"
                  aria-label={words.removeTopic(topic)}
                  onClick={() => onChange(topics.filter(each => each !== topic))}
                >
                  <span aria-hidden="true">×</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {isOpen && (
        <>
          <input
            id={id}
            className="input"
            type="text"
            dir="auto"
            value={typed}
            aria-describedby={`${id}-help ${id}-problem`}
            onChange={event => setTyped(event.target.value)}
            onKeyDown={press}
            onBlur={add}
          />
          <small id={`${id}-help`}>{words.topicsHelp}</small>
        </>
      )}
      <ProblemLine id={`${id}-problem`} sentence={problem} />
    </div>
  )
}
