import { useState, type ReactNode, type SubmitEvent } from 'react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { changeDossier, dossierOf, type Dossier } from '../api/dossiers.ts'
import { questions, showAnswer } from '../api/questions.ts'
import { useAddressId } from '../frame/address.ts'
import { useMay } from '../frame/me.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { FormEnd } from '../pieces/form-end.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { Reading } from '../pieces/reading.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { LeftWords } from '../unsaved/left-words.tsx'
import { TheirWords, type BothSaid } from '../unsaved/their-words.tsx'
import { useTyped } from '../unsaved/use-typed.ts'
import { useWords } from '../words/language.tsx'
import { DossierActs } from './dossier-acts.tsx'
import { DossierStories } from './dossier-stories.tsx'
import {
  DossierKept,
  momentLines,
  storyLines,
  textOfDossier,
  typedOf,
  type DossierTyped,
} from './dossier-typed.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { InEnglish } from './in-english.tsx'
import { MomentsField } from './moments-field.tsx'
import { TitleAndIntroduction } from './title-and-introduction.tsx'

/** One dossier: its words, the order of its stories, its moments, whether readers see it. */
export function DossierScreen(): ReactNode {
  const asked = useQuery(dossierOf(useAddressId()))
  return (
    <OnlyFor holders={['desk.read']}>
      <Reading of={asked}>{dossier => <DossierForm key={dossier.id} dossier={dossier} />}</Reading>
    </OnlyFor>
  )
}

function DossierForm({ dossier }: { dossier: Dossier }) {
  const words = useWords(fa, en)
  const isEditor = useMay()('story.publish')
  const [begun] = useState(() => typedOf(dossier))
  const form = useTyped({ thing: `dossier.${dossier.id}`, begun, shape: DossierKept })
  const { typed, type, put, settle, rebase } = form
  const goOnFrom = (version: number): void => rebase(said => ({ ...said, version }))
  useTitle(typed.title)
  const saving = useMutation({
    mutationFn: ({ stories, version, ...order }: DossierTyped) =>
      changeDossier(dossier.id, { ...order, stories: stories.map(({ id }) => id), basedOn: version }),
    onSuccess: async (saved, sent) => {
      settle(sent, typedOf(saved))
      goOnFrom(saved.version)
      await keep(saved)
    },
    // What a colleague saved is shown beside what is typed.
    onError: () => questions.invalidateQueries({ queryKey: dossierOf(dossier.id).queryKey }),
  })
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    saving.mutate(typed)
  }
  // Neither while the own save is on its way, nor while its answer is being shown.
  const isOlder = typed.version < dossier.version && !saving.isPending
  const goOnWith = (chosen: DossierTyped): void => {
    saving.reset()
    put(chosen)
  }
  const isWhole = typed.moments.every(({ day }) => day !== '')
  return (
    <form className="with-side is-wide" onSubmit={send}>
      <section className="pane is-stack">
        <LeftWords of={form} textOf={textOfDossier} />
        {isOlder && (
          <TheirWords
            fields={fieldsOf(words, typed, typedOf(dossier))}
            onKeepMine={() => goOnWith({ ...typed, version: dossier.version })}
            onTakeTheirs={() => goOnWith(typedOf(dossier))}
          />
        )}
        <Words typed={typed} type={type} fault={saving.error} />
        <FaultNotice fault={saving.error} />
        {isEditor && (
          <FormEnd label={words.save} done={words.saved} saving={saving} isIncomplete={!isWhole} />
        )}
        <MomentsField key={form.taken} typed={typed} type={type} fault={saving.error} />
      </section>
      <aside className="pane is-stack" aria-label={words.stories}>
        <DossierActs
          dossier={dossier}
          isEditor={isEditor}
          onDone={async done => {
            goOnFrom(done.version)
            await keep(done)
          }}
        />
        <DossierStories typed={typed} type={type} />
      </aside>
    </form>
  )
}

const fieldsOf = (words: typeof fa, mine: DossierTyped, theirs: DossierTyped): BothSaid[] => [
  { label: words.name, mine: mine.title, theirs: theirs.title },
  { label: words.introduction, mine: mine.introduction, theirs: theirs.introduction },
  { label: words.titleEn, mine: mine.titleEn, theirs: theirs.titleEn },
  { label: words.introductionEn, mine: mine.introductionEn, theirs: theirs.introductionEn },
  { label: words.slug, mine: mine.slug, theirs: theirs.slug },
  { label: words.moments, mine: momentLines(mine), theirs: momentLines(theirs) },
  { label: words.stories, mine: storyLines(mine), theirs: storyLines(theirs) },
]

async function keep(dossier: Dossier): Promise<void> {
  await showAnswer(dossierOf(dossier.id).queryKey, dossier)
  await questions.invalidateQueries({ queryKey: ['dossiers'] })
}

interface WordsProps {
  typed: DossierTyped
  type: (typed: DossierTyped) => void
  fault: unknown
}

function Words({ typed, type, fault }: WordsProps) {
  const words = useWords(fa, en)
  const problemOf = useProblems(fault)
  return (
    <>
      <header className="page-head">
        <h1 lang="fa" dir="auto">
          {typed.title}
        </h1>
      </header>
      <TitleAndIntroduction typed={typed} type={type} rows={6} problemOf={problemOf} />
      <TextField
        label={words.slug}
        help={words.slugHelp}
        value={typed.slug}
        onChange={slug => type({ ...typed, slug })}
        dir="auto"
        most={200}
        problem={problemOf('slug')}
      />
      <InEnglish typed={typed} type={type} problemOf={problemOf} />
    </>
  )
}
