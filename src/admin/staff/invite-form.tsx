import { useMutation, useQuery } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { invite, roles, type Link, type NewInvitation } from '../api/people.ts'
import { questions } from '../api/questions.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { useSharedWords } from '../words/use-shared-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { LinkMade } from './link-made.tsx'

const nobody: NewInvitation = { name: '', email: '', role: 'reporter' }

/** Makes the link by which somebody joins; the password is theirs to choose. */
export function InviteForm() {
  const words = useWords(fa, en)
  const [order, setOrder] = useState(nobody)
  const [made, setMade] = useState<{ name: string; link: Link } | null>(null)
  const inviting = useMutation({
    mutationFn: invite,
    onMutate: () => setMade(null),
    onSuccess: async (link, { name, role }) => {
      setMade({ name, link })
      setOrder({ ...nobody, role })
      await questions.invalidateQueries({ queryKey: ['invitations'] })
    },
  })
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    inviting.mutate(order)
  }
  return (
    <form className="form" aria-labelledby="invite" onSubmit={send}>
      <h2 className="pane-title" id="invite">
        {words.inviteTitle}
      </h2>
      <p className="small">{words.inviteSays}</p>
      <WhoIsInvited order={order} onChange={setOrder} fault={inviting.error} />
      <FaultNotice fault={inviting.error} />
      <div className="form-end">
        <button type="submit" className="button desk-button is-main" disabled={inviting.isPending}>
          {words.makeLink}
        </button>
      </div>
      {made !== null && <LinkMade name={made.name} made={made.link} />}
    </form>
  )
}

interface WhoIsInvitedProps {
  order: NewInvitation
  onChange: (order: NewInvitation) => void
  fault: unknown
}

function WhoIsInvited({ order, onChange, fault }: WhoIsInvitedProps) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const known = useQuery(roles).data ?? []
  const problemOf = useProblems(fault)
  return (
    <>
      <TextField
        label={words.name}
        value={order.name}
        onChange={name => onChange({ ...order, name })}
        dir="auto"
        autoComplete="off"
        problem={problemOf('name')}
      />
      <TextField
        label={words.email}
        type="email"
        dir="ltr"
        value={order.email}
        onChange={email => onChange({ ...order, email })}
        autoComplete="off"
        problem={problemOf('email')}
      />
      <ChoiceField
        label={words.role}
        value={order.role}
        choices={known.map(({ role }) => [role, shared.roles[role]] as const)}
        onChange={chosen =>
          onChange({ ...order, role: known.find(({ role }) => role === chosen)?.role ?? order.role })
        }
        problem={problemOf('role')}
      />
    </>
  )
}
