import { useMutation } from '@tanstack/react-query'
import { useEffect, useState, type SubmitEvent } from 'react'
import { beginSecondFactor, confirmSecondFactor, type FactorOffer } from '../api/people.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { CodeField } from '../sign-in/code-field.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { RecoveryCodes } from './recovery-codes.tsx'

/** From the picture to the recovery codes; `onDone` when they have been kept. */
export function SetUpFactor({ onDone }: { onDone: () => Promise<unknown> }) {
  const beginning = useMutation({ mutationFn: beginSecondFactor })
  const confirming = useMutation({ mutationFn: confirmSecondFactor })
  const { mutate: begin } = beginning
  useEffect(() => begin(), [begin])
  if (confirming.data !== undefined)
    return <RecoveryCodes codes={confirming.data} onKept={() => void onDone()} />
  if (beginning.data === undefined) return <FaultNotice fault={beginning.error} />
  return (
    <OfferedFactor
      offer={beginning.data}
      fault={confirming.error}
      isBusy={confirming.isPending}
      onCode={code => confirming.mutate(code)}
    />
  )
}

interface OfferedFactorProps {
  offer: FactorOffer
  fault: unknown
  isBusy: boolean
  onCode: (code: string) => void
}

function OfferedFactor({ offer, fault, isBusy, onCode }: OfferedFactorProps) {
  const words = useWords(fa, en)
  const [code, setCode] = useState('')
  const problem = useProblems(fault)('code')
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    onCode(code)
  }
  const { size, path } = offer.picture
  return (
    <form className="gate" aria-label={words.begin} onSubmit={send}>
      <p className="small">{words.scan}</p>
      <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={words.picture}>
        <path d={path} />
      </svg>
      <div className="heap is-close">
        <p className="note">{words.typeInstead}</p>
        <p className="typed-key" dir="ltr" aria-label={words.secret} role="group">
          {(offer.secret.match(/.{1,4}/g) ?? []).join(' ')}
        </p>
      </div>
      <p className="small">{words.typeCode}</p>
      <CodeField label={words.code} value={code} onChange={setCode} problem={problem} />
      {problem === undefined && <FaultNotice fault={fault} />}
      <button type="submit" className="button is-main" disabled={isBusy}>
        {words.confirm}
      </button>
    </form>
  )
}
