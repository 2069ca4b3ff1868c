import { useState, type SubmitEvent } from 'react'
import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { CodeField, digitsIn } from './code-field.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { NotIn } from './not-in.tsx'
import type { Step } from './steps.ts'

interface CodeStepProps {
  isRecovery: boolean
  fault: unknown
  isBusy: boolean
  onSend: (code: string) => void
  onStep: (step: Step) => void
}

/** The second step of signing in: six digits of the telephone, or a recovery code. */
export function CodeStep({ isRecovery, fault, isBusy, onSend, onStep }: CodeStepProps) {
  const words = useWords(fa, en)
  const [code, setCode] = useState('')
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    if (!isBusy) onSend(code)
  }
  const type = (typed: string): void => {
    setCode(typed)
    if (!isBusy && digitsIn(typed).length === 6) onSend(typed)
  }
  return (
    <form className="gate" aria-label={isRecovery ? words.recoveryStep : words.secondStep} onSubmit={send}>
      <NotIn fault={fault} />
      {isRecovery ? (
        <TextField
          label={words.recoveryCode}
          help={words.recoverySays}
          value={code}
          onChange={setCode}
          dir="ltr"
          autoComplete="off"
        />
      ) : (
        <>
          <p className="small">{words.secondStepSays}</p>
          <CodeField label={words.code} help={words.codeSays} value={code} onChange={type} hasFocus />
        </>
      )}
      <button className="button is-main" type="submit" disabled={isBusy}>
        {words.goOn}
      </button>
      <div className="row">
        <button
          type="button"
          className="button desk-button quiet"
          onClick={() => {
            setCode('')
            onStep(isRecovery ? 'code' : 'recovery')
          }}
        >
          {isRecovery ? words.toCode : words.toRecovery}
        </button>
        <button type="button" className="button desk-button quiet" onClick={() => onStep('password')}>
          {words.back}
        </button>
      </div>
    </form>
  )
}
