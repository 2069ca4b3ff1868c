import { useMutation, useQuery } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { inviteOfficer, officersOf, type Office } from '../api/network.ts'
import { revokeTokenOf, tokensOf } from '../api/network-desks.ts'
import { questions } from '../api/questions.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { Reading } from '../pieces/reading.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { TokenList } from './token-list.tsx'

/** The officers of an office, the way to invite another, and the tokens of its programs. */
export function OfficePeople({ office }: { office: Office }) {
  const words = useWords(fa, en)
  const officers = useQuery(officersOf(office.slug))
  const tokens = useQuery(tokensOf(office.slug))
  const revoking = useMutation({
    mutationFn: (id: string) => revokeTokenOf(office.slug, id),
    onSettled: () => questions.invalidateQueries({ queryKey: ['office-tokens', office.slug] }),
  })
  return (
    <>
      <section className="heap is-close">
        <h2 className="pane-title">{words.officers}</h2>
        <Reading of={officers}>
          {known =>
            known.length === 0 ? (
              <p className="note">{words.noOfficers}</p>
            ) : (
              <ul className="waits">
                {known.map(({ id, name, email }) => (
                  <li key={id}>
                    <span>
                      <bdi>{name}</bdi>{' '}
                      <bdi className="note" dir="ltr">
                        {email}
                      </bdi>
                    </span>
                  </li>
                ))}
              </ul>
            )
          }
        </Reading>
        <InviteOfficer office={office} />
      </section>
      <section className="heap is-close">
        <h2 className="pane-title">{words.tokensTitle}</h2>
        <FaultNotice fault={revoking.error} />
        <Reading of={tokens}>
          {known => (
            <TokenList tokens={known} isBusy={revoking.isPending} onRevoke={id => revoking.mutate(id)} />
          )}
        </Reading>
      </section>
    </>
  )
}

function InviteOfficer({ office }: { office: Office }) {
  const words = useWords(fa, en)
  const say = useSay()
  const [person, type] = useState({ name: '', email: '' })
  const inviting = useMutation({
    mutationFn: () => inviteOfficer(office.slug, person),
    onSuccess: () => type({ name: '', email: '' }),
  })
  const problemOf = useProblems(inviting.error)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    inviting.mutate()
  }
  return (
    <form className="form" onSubmit={send}>
      <h3 className="pane-title">{words.inviteOfficer}</h3>
      <TextField
        label={words.personName}
        value={person.name}
        onChange={name => type({ ...person, name })}
        dir="auto"
        autoComplete="off"
        problem={problemOf('name')}
      />
      <TextField
        label={words.personEmail}
        value={person.email}
        onChange={email => type({ ...person, email })}
        type="email"
        dir="ltr"
        autoComplete="off"
        problem={problemOf('email')}
      />
      <FaultNotice fault={inviting.error} />
      <button type="submit" className="button desk-button" disabled={inviting.isPending}>
        {words.invite}
      </button>
      {inviting.data !== undefined && (
        <div className="notice is-good heap is-close" role="status">
          <p>{words.linkSays(say.moment(inviting.data.expiresAt))}</p>
          <p className="link-made" dir="ltr">
            {inviting.data.link}
          </p>
        </div>
      )}
    </form>
  )
}
