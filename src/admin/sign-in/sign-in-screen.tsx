import { useState } from 'react'
import { useTitle } from '../frame/use-title.ts'
import { useWords } from '../words/language.tsx'
import { ByProvider } from './by-provider.tsx'
import { DoorFrame } from './door-frame.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { SignInForm } from './sign-in-form.tsx'
import type { Step } from './steps.ts'

/** The door of the desk. */
export function SignInScreen({ onDone }: { onDone: () => Promise<unknown> }) {
  const words = useWords(fa, en)
  const [step, goTo] = useState<Step>('password')
  const titles = { password: words.title, code: words.secondStep, recovery: words.recoveryStep } as const
  useTitle(words.title)
  return (
    <DoorFrame title={titles[step]}>
      <SignInForm step={step} onStep={goTo} onDone={onDone} />
      {step === 'password' ? (
        <div className="heap is-close">
          <ByProvider />
          <details className="small">
            <summary>{words.forgotten}</summary>
            <p>{words.forgottenSays}</p>
          </details>
          <p className="note">{words.accounts}</p>
        </div>
      ) : (
        <p className="note">{words.clock}</p>
      )}
    </DoorFrame>
  )
}
