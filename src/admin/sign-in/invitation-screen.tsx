import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import { declineInvitation, readInvitation } from '../api/people.ts'
import { useTitle } from '../frame/use-title.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { Reading } from '../pieces/reading.tsx'
import { useWords } from '../words/language.tsx'
import { AcceptForm } from './accept-form.tsx'
import { DoorFrame } from './door-frame.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** What somebody sees who opens the link of an invitation, or of a new password. */
export function InvitationScreen(): ReactNode {
  const words = useWords(fa, en)
  // Kept here and taken out of the address: who looks at the screen, or at the history, finds no link that works.
  const [token] = useState(takeToken)
  useTitle(words.invitation)
  useEffect(() => {
    // Another link pasted over this one.
    const reopen = (): void => location.reload()
    addEventListener('hashchange', reopen)
    return () => removeEventListener('hashchange', reopen)
  }, [])
  return token === '' ? (
    <DoorFrame title={words.invitation}>
      <p className="notice is-refused">{words.noToken}</p>
    </DoorFrame>
  ) : (
    <OpenInvitation token={token} />
  )
}

function OpenInvitation({ token }: { token: string }) {
  const words = useWords(fa, en)
  const asked = useQuery({
    queryKey: ['invitation'],
    queryFn: () => readInvitation(token),
    staleTime: Infinity,
    gcTime: 0,
  })
  const declining = useMutation({ mutationFn: () => declineInvitation(token) })
  const isReset = asked.data?.kind === 'reset'
  return (
    <DoorFrame title={isReset ? words.reset : words.invitation}>
      {declining.isSuccess ? (
        <p className="notice">{words.declined}</p>
      ) : (
        <Reading of={asked}>
          {invitation => (
            <>
              <AcceptForm token={token} invitation={invitation} />
              <FaultNotice fault={declining.error} />
              {!isReset && (
                <p className="note">
                  {words.notForMe}{' '}
                  <button
                    type="button"
                    className="button desk-button quiet"
                    disabled={declining.isPending}
                    onClick={() => declining.mutate()}
                  >
                    {words.decline}
                  </button>
                </p>
              )}
            </>
          )}
        </Reading>
      )}
    </DoorFrame>
  )
}

let taken = ''

/** Read once: in strict mode a state is made twice. */
function takeToken(): string {
  if (location.hash.length > 1) {
    taken = location.hash.slice(1)
    history.replaceState(history.state, '', location.pathname)
  }
  return taken
}
