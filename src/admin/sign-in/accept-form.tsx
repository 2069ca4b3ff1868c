import { useMutation } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { acceptInvitation, signIn, type OpenInvitation } from '../api/people.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { NewPasswordField } from './new-password-field.tsx'

interface AcceptFormProps {
  token: string
  invitation: OpenInvitation
}

/** Who invites, the name as it will stand, a password of one's own; then the desk. */
export function AcceptForm({ token, invitation }: AcceptFormProps) {
  const words = useWords(fa, en)
  const [name, setName] = useState(invitation.name)
  const [password, setPassword] = useState('')
  const isReset = invitation.kind === 'reset'
  const accepting = useMutation({
    mutationFn: async () => {
      const { email } = await acceptInvitation({ token, password, ...(isReset ? {} : { name }) })
      // With a second factor the door asks for its code: then the desk's own door is where to go.
      await signIn({ email, password }).catch(() => undefined)
    },
    onSuccess: () => location.assign('/admin/'),
  })
  const problemOf = useProblems(accepting.error)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    accepting.mutate()
  }
  return (
    <form className="gate" aria-label={isReset ? words.setPassword : words.invitation} onSubmit={send}>
      <WhatFor invitation={invitation} />
      {!isReset && (
        <TextField
          label={words.fullName}
          help={words.fullNameSays}
          value={name}
          onChange={setName}
          dir="auto"
          autoComplete="name"
          problem={problemOf('name')}
        />
      )}
      <NewPasswordField value={password} onChange={setPassword} problem={problemOf('password')} />
      <FaultNotice fault={accepting.error} />
      <button className="button is-main" type="submit" disabled={accepting.isPending}>
        {isReset ? words.setPassword : words.accept}
      </button>
    </form>
  )
}

function WhatFor({ invitation }: { invitation: OpenInvitation }) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const say = useSay()
  const until = say.moment(invitation.expiresAt, 'date-time')
  if (invitation.kind === 'reset')
    return (
      <p className="notice">
        {words.resetFor(invitation.name)} {words.resetUntil(until)}
      </p>
    )
  const { inviterName } = invitation
  return (
    <p className="notice is-good">
      {inviterName === null ? words.invited : words.invitedBy(inviterName)}{' '}
      <b>{shared.roles[invitation.role]}</b> (<bdi dir="ltr">{invitation.email}</bdi>).{' '}
      {words.validUntil(until)}
    </p>
  )
}
