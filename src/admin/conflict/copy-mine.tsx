import { useState } from 'react'
import { plainText } from '../editor/count-words.ts'
import type { DraftForm } from '../editor/draft-form.ts'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** Puts a whole draft on the clipboard as plain text; where the browser refuses it can be copied by hand. */
export function CopyMine({ form }: { form: DraftForm }) {
  const words = useWords(fa, en)
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no')
  const mine = plainText(form.content)
  const copy = (): void => {
    navigator.clipboard.writeText(mine).then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    )
  }
  return (
    <>
      <button type="button" className="button desk-button quiet" onClick={copy}>
        {words.copyMine}
      </button>
      <span className="note" role="status">
        {copied === 'yes' && words.copied}
        {copied === 'failed' && words.notCopied}
      </span>
      {copied === 'failed' && (
        <textarea className="input" readOnly rows={8} value={mine} dir="auto" aria-label={words.mine} />
      )}
    </>
  )
}
