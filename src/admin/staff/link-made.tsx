import { useState } from 'react'
import type { Link } from '../api/people.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** A link that was made a moment ago, to hand over; it is told this once. */
export function LinkMade({ name, made }: { name: string; made: Link }) {
  const words = useWords(fa, en)
  const say = useSay()
  const [isCopied, setCopied] = useState(false)
  const copy = (): void => {
    navigator.clipboard.writeText(made.link).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <div className="notice is-good heap is-close" role="group" aria-label={words.linkFor(name)}>
      <p>{words.linkSays(say.moment(made.expiresAt))}</p>
      <p className="link-made" dir="ltr">
        {made.link}
      </p>
      <p className="row">
        <button type="button" className="button desk-button" onClick={copy}>
          {words.copy}
        </button>
        <span className="note" role="status">
          {isCopied && words.copied}
        </span>
      </p>
    </div>
  )
}
