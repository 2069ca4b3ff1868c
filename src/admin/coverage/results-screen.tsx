import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { electionOf, setTableState, type Election } from '../api/coverage.ts'
import { dossierOf, type Dossier } from '../api/dossiers.ts'
import { showAnswer } from '../api/questions.ts'
import { useAddressId } from '../frame/address.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { Reading } from '../pieces/reading.tsx'
import { StateMark } from '../pieces/state-mark.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { CountForm } from './count-form.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { TableNamesForm } from './table-names-form.tsx'

/** The table of results of a dossier: its title, its counts, whether readers see it. */
export function ResultsScreen(): ReactNode {
  const id = useAddressId()
  const dossier = useQuery(dossierOf(id))
  const asked = useQuery(electionOf(id))
  return (
    <OnlyFor holders={['story.publish']}>
      <Reading of={dossier}>
        {known => (
          <Reading of={asked}>
            {({ election }) => <ResultsDesk dossier={known} election={election} />}
          </Reading>
        )}
      </Reading>
    </OnlyFor>
  )
}

function ResultsDesk({ dossier, election }: { dossier: Dossier; election: Election | null }) {
  const words = useWords(fa, en)
  useTitle(words.results)
  return (
    <div className="with-side is-wide">
      <section className="pane is-stack">
        <header className="heap is-close">
          <p className="note">
            <Link to="/dossiers/$id" params={{ id: dossier.id }} className="link">
              {words.toDossier}
            </Link>
          </p>
          <h1 className="big" lang="fa" dir="auto">
            {election?.title ?? dossier.title}
          </h1>
        </header>
        {election !== null && <CountForm dossierId={dossier.id} last={election.counts[0] ?? null} />}
      </section>
      <aside className="pane is-stack" aria-label={words.history}>
        <TableNamesForm key={election?.counts[0]?.number ?? 0} dossierId={dossier.id} election={election} />
        {election !== null && <Shown dossier={dossier} election={election} />}
        {election !== null && <History election={election} />}
      </aside>
    </div>
  )
}

function Shown({ dossier, election }: { dossier: Dossier; election: Election }) {
  const words = useWords(fa, en)
  const isOut = election.state === 'published'
  const moving = useMutation({
    mutationFn: () => setTableState(dossier.id, isOut ? 'draft' : 'published'),
    onSuccess: answer => showAnswer(electionOf(dossier.id).queryKey, answer),
  })
  return (
    <section className="heap is-close">
      <p className="row">
        <StateMark tone={isOut ? 'good' : 'plain'}>{words.states[election.state]}</StateMark>
        {isOut && (
          <a className="link" href={`/dossier/${encodeURIComponent(dossier.slug)}/results`}>
            {words.see}
          </a>
        )}
      </p>
      <FaultNotice fault={moving.error} />
      <p>
        <button
          type="button"
          className="button desk-button"
          disabled={moving.isPending}
          onClick={() => moving.mutate()}
        >
          {isOut ? words.takeBack : words.publish}
        </button>
      </p>
    </section>
  )
}

function History({ election: { counts } }: { election: Election }) {
  const words = useWords(fa, en)
  const say = useSay()
  return (
    <section className="heap is-close">
      <h2 className="pane-title">{words.history}</h2>
      <ol className="heap is-close">
        {counts.map(({ number, kind, countedAt, source, note }) => (
          <li key={number}>
            <b>{words.count(say.code(number))}</b> <span className="note">{words.countKinds[kind]}</span>
            <p className="note">
              {say.moment(countedAt)} · <span dir="auto">{source}</span>
            </p>
            {note !== '' && (
              <p className="reason" dir="auto">
                {note}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
