import type { LibraryPicture } from '../api/media.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

interface FileNotesProps {
  notes: LibraryPicture['notes']
  onTake: (change: { caption?: string; credit?: string; licence?: string }) => void
}

/** What the file said of itself when it came in; each line may be taken over. */
export function FileNotes({ notes, onTake }: FileNotesProps) {
  const words = useWords(fa, en)
  const say = useSay()
  const { caption, credit, copyright, taken } = notes
  if (caption === undefined && credit === undefined && copyright === undefined && taken === undefined)
    return null
  const lines = [
    { name: words.noteNames.caption, text: caption, take: () => onTake({ caption: caption ?? '' }) },
    { name: words.noteNames.credit, text: credit, take: () => onTake({ credit: credit ?? '' }) },
    { name: words.noteNames.copyright, text: copyright, take: () => onTake({ licence: copyright ?? '' }) },
  ]
  return (
    <details className="fold">
      <summary>{words.inFile}</summary>
      <dl className="facts">
        {lines.map(
          ({ name, text, take }) =>
            text !== undefined && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <bdi>{text}</bdi>{' '}
                  <button
                    type="button"
                    className="button desk-button quiet"
                    aria-label={`${words.take}: ${name}`}
                    onClick={take}
                  >
                    {words.take}
                  </button>
                </dd>
              </div>
            ),
        )}
        {taken !== undefined && (
          <div>
            <dt>{words.noteNames.taken}</dt>
            <dd>{say.moment(`${taken}T12:00:00Z`, 'date')}</dd>
          </div>
        )}
      </dl>
    </details>
  )
}
