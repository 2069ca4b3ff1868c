import type { ReactNode, SubmitEvent } from 'react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { createDossier, dossiers, type DossierLine, type DossierState } from '../api/dossiers.ts'
import { questions } from '../api/questions.ts'
import { useMay } from '../frame/me.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { Reading } from '../pieces/reading.tsx'
import { StateMark, type Tone } from '../pieces/state-mark.tsx'
import { LeftWords } from '../unsaved/left-words.tsx'
import { useTyped } from '../unsaved/use-typed.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { TitleAndIntroduction } from './title-and-introduction.tsx'

/** Every dossier, the latest change first. */
export function DossiersScreen(): ReactNode {
  return (
    <OnlyFor holders={['desk.read']}>
      <Dossiers />
    </OnlyFor>
  )
}

function Dossiers() {
  const words = useWords(fa, en)
  const may = useMay()
  const asked = useQuery(dossiers)
  useTitle(words.title)
  return (
    <div className={may('story.publish') ? 'with-side' : undefined}>
      <section className="pane is-stack">
        <header className="page-head">
          <h1>{words.title}</h1>
          <p>{words.says}</p>
        </header>
        <Reading of={asked}>{known => <DossierTable known={known} />}</Reading>
      </section>
      {may('story.publish') && (
        <aside className="pane is-stack" aria-label={words.new}>
          <NewDossier />
        </aside>
      )}
    </div>
  )
}

const tones: Readonly<Record<DossierState, Tone>> = { draft: 'plain', published: 'good', closed: 'refused' }

export function DossierMark({ state }: { state: DossierState }) {
  return <StateMark tone={tones[state]}>{useWords(fa, en).states[state]}</StateMark>
}

function DossierTable({ known }: { known: readonly DossierLine[] }) {
  const words = useWords(fa, en)
  const say = useSay()
  if (known.length === 0) return <p className="note">{words.none}</p>
  return (
    <table className="data is-stacked">
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.stories}</th>
          <th scope="col">{words.state}</th>
          <th scope="col">{words.changed}</th>
        </tr>
      </thead>
      <tbody>
        {known.map(dossier => (
          <tr key={dossier.id}>
            <th scope="row">
              <Link to="/dossiers/$id" params={{ id: dossier.id }} lang="fa" dir="auto">
                {dossier.title}
              </Link>
            </th>
            <td>{words.countOf(say.count(dossier.stories))}</td>
            <td>
              <DossierMark state={dossier.state} />
            </td>
            <td className="note" data-label={words.changed}>
              {say.ago(dossier.updatedAt)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const BeginningKept = z.object({ title: z.string(), introduction: z.string() })
const noWords = { title: '', introduction: '' }

function NewDossier() {
  const words = useWords(fa, en)
  const navigate = useNavigate()
  const form = useTyped({ thing: 'new-dossier', begun: noWords, shape: BeginningKept })
  const { typed, type, settle } = form
  const making = useMutation({
    mutationFn: createDossier,
    onSuccess: async ({ id }, sent) => {
      settle(sent, noWords)
      await questions.invalidateQueries({ queryKey: ['dossiers'] })
      await navigate({ to: '/dossiers/$id', params: { id } })
    },
  })
  const problemOf = useProblems(making.error)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    making.mutate(typed)
  }
  return (
    <form className="form" onSubmit={send}>
      <h2 className="pane-title">{words.new}</h2>
      <LeftWords of={form} textOf={({ title, introduction }) => `${title}\n${introduction}`} />
      <TitleAndIntroduction typed={typed} type={type} rows={4} problemOf={problemOf} />
      <FaultNotice fault={making.error} />
      <div className="form-end">
        <button type="submit" className="button desk-button is-main" disabled={making.isPending}>
          {words.create}
        </button>
      </div>
    </form>
  )
}
