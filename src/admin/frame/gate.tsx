import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { MustHaveFactor } from '../account/must-have-factor.tsx'
import { useConnection } from '../api/connection.ts'
import { me } from '../api/people.ts'
import { Modal } from '../pieces/modal.tsx'
import { Reading } from '../pieces/reading.tsx'
import { SignInForm } from '../sign-in/sign-in-form.tsx'
import type { Step } from '../sign-in/steps.ts'
import { SignInScreen } from '../sign-in/sign-in-screen.tsx'
import { useWords } from '../words/language.tsx'
import { AwayStrip } from './away-strip.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { Myself } from './me.ts'

/** Lets signed-in people in. When a session ends meanwhile, it asks in front of the page: nothing typed is lost. */
export function Gate({ children }: { children: ReactNode }) {
  const asked = useQuery(me)
  if (asked.data === null) return <SignInScreen onDone={() => asked.refetch()} />
  if (asked.data === undefined)
    return (
      <main className="page door">
        <AwayStrip />
        <Reading of={asked}>{() => null}</Reading>
      </main>
    )
  if (asked.data.lacksSecondFactor) return <MustHaveFactor onDone={() => asked.refetch()} />
  return (
    <Myself value={asked.data}>
      {children}
      <SignInAgain myId={asked.data.id} onDone={() => asked.refetch()} />
    </Myself>
  )
}

function SignInAgain({
  myId,
  onDone,
}: {
  myId: string
  onDone: () => Promise<{ data?: { id: string } | null | undefined }>
}) {
  const { sessionEnded } = useConnection()
  const words = useWords(fa, en)
  const [step, goTo] = useState<Step>('password')
  if (!sessionEnded) return null
  return (
    <Modal title={words.sessionEnded} onClose={() => undefined}>
      <p>{words.sessionEndedSays}</p>
      <SignInForm
        step={step}
        onStep={goTo}
        onDone={async () => {
          goTo('password')
          const { data } = await onDone()
          // Somebody else took the seat: the page of the other one is not theirs.
          if (data?.id !== myId) location.assign('/admin/')
        }}
      />
    </Modal>
  )
}
