import { useMutation, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { invitations, revokeInvitation, type Invitation } from '../api/people.ts'
import { questions } from '../api/questions.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { Reading } from '../pieces/reading.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { InviteForm } from './invite-form.tsx'
import { StaffTabs } from './staff-tabs.tsx'

/** Who was invited and has not answered yet, and the form to invite. */
export function InvitationsScreen(): ReactNode {
  return (
    <OnlyFor holders={['staff.manage']}>
      <Invitations />
    </OnlyFor>
  )
}

function Invitations() {
  const words = useWords(fa, en)
  const asked = useQuery(invitations)
  useTitle(words.invitations)
  return (
    <>
      <StaffTabs />
      <div className="with-side is-wide">
        <section className="pane is-stack">
          <header className="page-head">
            <h1>{words.invitations}</h1>
            <p>{words.pending}</p>
          </header>
          <Reading of={asked}>{open => <OpenInvitations open={open} />}</Reading>
        </section>
        <aside className="pane is-stack" aria-label={words.inviteTitle}>
          <InviteForm />
        </aside>
      </div>
    </>
  )
}

function OpenInvitations({ open }: { open: readonly Invitation[] }) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const say = useSay()
  const revoking = useMutation({
    mutationFn: revokeInvitation,
    onSettled: () => questions.invalidateQueries({ queryKey: ['invitations'] }),
  })
  if (open.length === 0) return <p className="note">{words.noInvitations}</p>
  return (
    <>
      <FaultNotice fault={revoking.error} />
      <ul className="waits">
        {open.map(invitation => (
          <li key={invitation.id}>
            <span>
              <b>
                <bdi>{invitation.name}</bdi>
              </b>{' '}
              <span className="soft">{shared.roles[invitation.role]}</span>{' '}
              <bdi dir="ltr">{invitation.email}</bdi>
              <span className="note">
                {words.invitedBy(
                  invitation.inviterName ?? words.system,
                  say.ago(invitation.createdAt),
                )} ·{' '}
                {words.until(say.moment(invitation.expiresAt))}
              </span>
            </span>
            <button
              type="button"
              className="button desk-button quiet is-grave"
              disabled={revoking.isPending}
              onClick={() => revoking.mutate(invitation.id)}
            >
              {words.revoke} <span className="hidden-label">{invitation.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
