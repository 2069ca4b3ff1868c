import type { Story } from '../api/newsroom.ts'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { isPublic } from './use-draft-keeper.ts'

/** What still stands between the draft and its readers, as the server sees it. */
export function Checklist({ story }: { story: Story }) {
  const words = useWords(fa, en)
  if (isPublic(story) || story.status === 'withdrawn') return null
  return (
    <section>
      <h2 className="pane-title">{words.checklist}</h2>
      <ul className="check">
        {story.missing.length === 0 && (
          <li className="is-done">
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="m3 8.5 3.4 3.4L13 4.8" />
            </svg>
            <span>{words.ready}</span>
          </li>
        )}
        {story.missing.map(({ field, problem }) => (
          <li key={field + problem} className="is-needed">
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M8 2.5v7M8 12v1.8" />
            </svg>
            <span>
              {words.missing[`${field} ${problem}`] ?? words.missingOther(field)}
              <small>{words.untilComplete}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
