import { useMutation } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import { finishOidc, finishOidcCode } from '../api/people.ts'
import { useTitle } from '../frame/use-title.ts'
import { useWords } from '../words/language.tsx'
import { useSharedWords } from '../words/use-shared-words.ts'
import { CodeStep } from './code-step.tsx'
import { DoorFrame } from './door-frame.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { NotIn } from './not-in.tsx'
import type { Step } from './steps.ts'

/** Where the provider sends the browser back: the code is handed in once, and a second factor of ours asked for. */
export function ArrivalScreen(): ReactNode {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const [step, goTo] = useState<Exclude<Step, 'password'>>('code')
  const arrive = useMutation({ mutationFn: arriveOnce, onSuccess: enterIfDone })
  const prove = useMutation({ mutationFn: finishOidcCode, onSuccess: enterIfDone })
  const { mutate } = arrive
  useTitle(words.title)
  useEffect(() => mutate(), [mutate])
  const owesCode = arrive.data?.end === 'code-needed'
  return (
    <DoorFrame title={owesCode ? words.secondStep : words.title}>
      {owesCode ? (
        <CodeStep
          isRecovery={step === 'recovery'}
          fault={prove.error}
          isBusy={prove.isPending}
          onSend={code => prove.mutate(code)}
          onStep={to => {
            prove.reset()
            if (to === 'password') location.assign('/admin/')
            else goTo(to)
          }}
        />
      ) : (
        <div className="gate">
          <NotIn fault={arrive.error} />
          {arrive.isError ? (
            <a className="button" href="/admin/">
              {words.toSignIn}
            </a>
          ) : (
            <p className="note" role="status">
              {shared.loading}
            </p>
          )}
        </div>
      )}
    </DoorFrame>
  )
}

// The page is opened anew: everything is asked for by who is signed in now.
function enterIfDone({ end }: { end: string }): void {
  if (end === 'signed-in') location.assign('/admin/')
}

let answered: ReturnType<typeof finishOidc> | undefined

/** A code works once, and in strict mode a screen begins twice. It is taken out of the address and the history. */
function arriveOnce(): ReturnType<typeof finishOidc> {
  const given = new URLSearchParams(location.search)
  answered ??= finishOidc({ code: given.get('code') ?? '-', state: given.get('state') ?? '-' })
  history.replaceState(history.state, '', location.pathname)
  return answered
}
