import { useMutation } from '@tanstack/react-query'
import { signOut } from '../api/people.ts'
import { useTitle } from '../frame/use-title.ts'
import { DoorFrame } from '../sign-in/door-frame.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { SetUpFactor } from './set-up-factor.tsx'

/** Where somebody is led whose role asks for a second factor: the desk opens behind it. */
export function MustHaveFactor({ onDone }: { onDone: () => Promise<unknown> }) {
  const words = useWords(fa, en)
  const leave = useMutation({ mutationFn: signOut, onSuccess: () => location.assign('/admin/') })
  useTitle(words.mustHave)
  return (
    <DoorFrame title={words.mustHave}>
      <p className="notice">{words.mustHaveSays}</p>
      <SetUpFactor onDone={onDone} />
      <p>
        <button type="button" className="button desk-button quiet" onClick={() => leave.mutate()}>
          {words.signOut}
        </button>
      </p>
    </DoorFrame>
  )
}
