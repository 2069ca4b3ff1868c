import { useState } from 'react'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** Ten codes, shown this once. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const words = useWords(fa, en)
  const [isCopied, setCopied] = useState(false)
  const copy = (): void => {
    navigator.clipboard.writeText(codes.join('\n')).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <section className="heap" aria-labelledby="recovery">
      <h2 className="pane-title" id="recovery">
        {words.recoveryTitle}
      </h2>
      <p className="notice">{words.recoverySays}</p>
      <ol className="recovery-codes" dir="ltr">
        {codes.map(code => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className="row">
        <button type="button" className="button desk-button" onClick={copy}>
          {words.copy}
        </button>
        <button type="button" className="button desk-button is-main" onClick={onKept}>
          {words.kept}
        </button>
        <span className="note" role="status">
          {isCopied && words.copied}
        </span>
      </div>
    </section>
  )
}
