import type { Editor } from '@tiptap/react'
import type { RecognisedStory } from '../api/newsroom.ts'
import type { Writing } from '../editor/writing.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { linesOfBody } from './place-parts.ts'
import { usePasted } from './use-pasted.ts'

/** What was recognised in a pasted text, and the way back after it was put in its place. */
export function PastedNotice({ editor, form, write, edit }: Writing & { editor: Editor }) {
  const words = useWords(fa, en)
  const { offer, isPlaced, place, putBack, dismiss } = usePasted({ editor, form, write, edit })
  return (
    <div role="status">
      {offer !== undefined && (
        <div className="notice pasted">
          <p>{words.offer}</p>
          <Found offer={offer} lines={linesOfBody(editor.state.doc)} />
          <p className="row is-close">
            <button type="button" className="button desk-button is-main" onClick={place}>
              {words.place}
            </button>
            <button type="button" className="button desk-button quiet" onClick={dismiss}>
              {words.leave}
            </button>
          </p>
        </div>
      )}
      {isPlaced && (
        <p className="notice pasted row is-close">
          <span>{words.placed}</span>
          <button type="button" className="button desk-button" onClick={putBack}>
            {words.putBack}
          </button>
          <button type="button" className="button desk-button quiet" onClick={dismiss}>
            {words.close}
          </button>
        </p>
      )}
    </div>
  )
}

/** Each part with its words, and every line that would go. */
function Found({ offer, lines }: { offer: RecognisedStory; lines: readonly string[] }) {
  const words = useWords(fa, en)
  const say = useSay()
  const { kicker, headline, lead, sourceLabel, caption, leftOut } = offer
  const province = offer.province === null ? '' : offer.place
  const parts = Object.entries({ kicker, headline, lead, sourceLabel, province, caption })
  const names: Readonly<Record<string, string>> = words.parts
  return (
    <>
      <dl className="pasted-parts">
        {parts
          .filter(([, text]) => text !== '')
          .map(([part, text]) => (
            <div key={part}>
              <dt className="note">{names[part]}</dt>
              <dd dir="auto">{text}</dd>
            </div>
          ))}
      </dl>
      {leftOut.length > 0 && (
        <details>
          <summary>{words.leftOut(say.count(leftOut.length))}</summary>
          <ul className="points">
            {leftOut.map(at => (
              <li key={at} dir="auto">
                {lines[at]}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
