import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode, type SubmitEvent } from 'react'
import { makeToken, officeTokens, revokeToken } from '../api/network-desks.ts'
import { questions } from '../api/questions.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { Reading } from '../pieces/reading.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { DeskTimes } from './desk-times.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { OtherTabs } from './inbox-tabs.tsx'
import { TokenList } from './token-list.tsx'

/** What an officer sees of the own office besides its releases: tokens for its programs, how quickly desks answer. */
export function OwnOfficeScreen(): ReactNode {
  return (
    <OnlyFor holders={['release.write']}>
      <OwnOffice />
    </OnlyFor>
  )
}

function OwnOffice() {
  const words = useWords(fa, en)
  const tokens = useQuery(officeTokens)
  const again = () => questions.invalidateQueries({ queryKey: ['office-tokens'] })
  const revoking = useMutation({ mutationFn: revokeToken, onSettled: again })
  useTitle(words.tabs.ownOffice)
  return (
    <>
      <nav className="tabs" aria-label={words.statuses}>
        <Link to="/releases" search={{}} activeOptions={{ exact: true }}>
          {words.title}
        </Link>
        <OtherTabs isDesk={false} />
      </nav>
      <div className="with-side is-wide">
        <section className="pane is-stack">
          <header className="page-head">
            <h1>{words.tokensTitle}</h1>
            <p>{words.tokensSay}</p>
          </header>
          <FaultNotice fault={revoking.error} />
          <Reading of={tokens}>
            {known => (
              <TokenList tokens={known} isBusy={revoking.isPending} onRevoke={id => revoking.mutate(id)} />
            )}
          </Reading>
          <MakeToken onMade={again} />
        </section>
        <aside className="pane is-stack" aria-label={words.deskAnswers}>
          <DeskTimes />
        </aside>
      </div>
    </>
  )
}

function MakeToken({ onMade }: { onMade: () => Promise<void> }) {
  const words = useWords(fa, en)
  const [name, type] = useState('')
  const making = useMutation({
    mutationFn: () => makeToken(name),
    onSuccess: async () => {
      type('')
      await onMade()
    },
  })
  const problemOf = useProblems(making.error)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    making.mutate()
  }
  return (
    <form className="form" onSubmit={send}>
      <TextField
        label={words.tokenName}
        help={words.tokenNameHelp}
        value={name}
        onChange={type}
        dir="auto"
        autoComplete="off"
        problem={problemOf('name')}
      />
      <FaultNotice fault={making.error} />
      <button type="submit" className="button desk-button is-main" disabled={making.isPending}>
        {words.makeToken}
      </button>
      {making.data !== undefined && (
        <div className="notice is-good heap is-close" role="status">
          <p>{words.tokenMade}</p>
          <p className="link-made" dir="ltr">
            {making.data.token}
          </p>
        </div>
      )}
    </form>
  )
}
