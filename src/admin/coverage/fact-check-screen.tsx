import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode, type SubmitEvent } from 'react'
import * as z from 'zod/mini'
import { factCheckOf, writeFactCheck, type FactCheck } from '../api/coverage.ts'
import { storyOf, type Story } from '../api/newsroom.ts'
import { questions, showAnswer } from '../api/questions.ts'
import { useAddressId } from '../frame/address.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { FormEnd } from '../pieces/form-end.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { Reading } from '../pieces/reading.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { LeftWords } from '../unsaved/left-words.tsx'
import { useTyped } from '../unsaved/use-typed.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { evidenceFrom } from './typed-lines.ts'

/** The claim, the verdict and the evidence of a fact check. */
export function FactCheckScreen(): ReactNode {
  const id = useAddressId()
  const story = useQuery(storyOf(id))
  const asked = useQuery(factCheckOf(id))
  return (
    <OnlyFor holders={['desk.read']}>
      <Reading of={story}>
        {known => <Reading of={asked}>{checks => <FactCheckDesk story={known} checks={checks} />}</Reading>}
      </Reading>
    </OnlyFor>
  )
}

function FactCheckDesk({ story, checks }: { story: Story; checks: readonly FactCheck[] }) {
  const words = useWords(fa, en)
  const say = useSay()
  useTitle(words.factCheck)
  return (
    <div className="with-side is-wide">
      <section className="pane is-stack">
        <header className="heap is-close">
          <p className="note">
            <Link to="/stories/$id" params={{ id: story.id }} className="link">
              {words.toStory}
            </Link>
          </p>
          <h1 className="big" lang={story.edition} dir="auto">
            {story.content.headline}
          </h1>
        </header>
        {story.kind === 'fact-check' ? (
          <FactCheckForm key={checks[0]?.number ?? 0} story={story} last={checks[0]} />
        ) : (
          <p className="notice">{words.notKind}</p>
        )}
      </section>
      <aside className="pane is-stack" aria-label={words.history}>
        <h2 className="pane-title">{words.history}</h2>
        <ol className="heap is-close">
          {checks.map(({ number, verdict, note, writtenAt }) => (
            <li key={number}>
              <b>{words.verdicts[verdict]}</b> <span className="note">{say.moment(writtenAt)}</span>
              {note !== '' && <p className="reason">{note}</p>}
            </li>
          ))}
        </ol>
      </aside>
    </div>
  )
}

const verdicts = ['true', 'mostly-true', 'misleading', 'false', 'unproven'] as const
const seen = ['published', 'corrected', 'updated']

const typedOf = (last: FactCheck | undefined) => ({
  claim: last?.claim ?? '',
  claimant: last?.claimant ?? '',
  finding: last?.finding ?? '',
  evidence: (last?.evidence ?? []).map(({ text, url }) => `${text} ${url}`.trim()).join('\n'),
  note: '',
})
type Typed = ReturnType<typeof typedOf>

const CheckKept = z.object({
  claim: z.string(),
  claimant: z.string(),
  finding: z.string(),
  evidence: z.string(),
  note: z.string(),
})

const textOfCheck = ({ claim, claimant, finding, evidence, note }: Typed): string =>
  [claim, claimant, finding, evidence, note].filter(text => text !== '').join('\n')

function FactCheckForm({ story, last }: { story: Story; last: FactCheck | undefined }) {
  const words = useWords(fa, en)
  const isOut = seen.includes(story.status)
  const [begun] = useState(() => typedOf(last))
  const form = useTyped({ thing: `fact-check.${story.id}`, begun, shape: CheckKept })
  const { typed, type, settle } = form
  const [verdict, choose] = useState<FactCheck['verdict']>(last?.verdict ?? 'unproven')
  const writing = useMutation({
    mutationFn: (sent: Typed) =>
      writeFactCheck(story.id, {
        ...sent,
        verdict,
        evidence: evidenceFrom(sent.evidence),
        basedOn: last?.number ?? 0,
      }),
    onSuccess: async (answer, sent) => {
      settle(sent, sent)
      await showAnswer(factCheckOf(story.id).queryKey, answer)
      await questions.invalidateQueries({ queryKey: storyOf(story.id).queryKey })
    },
  })
  const problemOf = useProblems(writing.error)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    writing.mutate(typed)
  }
  const text = (field: keyof typeof typed) => ({
    value: typed[field],
    onChange: (value: string) => type({ ...typed, [field]: value }),
    dir: 'auto' as const,
    problem: problemOf(field) ?? problemOf(`${field}.0.text`) ?? problemOf(`${field}.0.url`),
  })
  return (
    <form className="form" onSubmit={send}>
      <LeftWords of={form} textOf={textOfCheck} />
      <TextField label={words.claim} help={words.claimHelp} {...text('claim')} rows={2} most={500} />
      <TextField label={words.claimant} {...text('claimant')} most={200} />
      <ChoiceField
        label={words.verdict}
        value={verdict}
        choices={verdicts.map(each => [each, words.verdicts[each]])}
        onChange={value => choose(verdicts.find(each => each === value) ?? 'unproven')}
        problem={problemOf('verdict')}
      />
      <TextField label={words.finding} {...text('finding')} rows={3} most={1000} />
      <TextField label={words.evidence} help={words.evidenceHelp} {...text('evidence')} rows={4} />
      {isOut && (
        <TextField label={words.changeNote} help={words.changeNoteHelp} {...text('note')} most={500} />
      )}
      <FaultNotice fault={writing.error} />
      <FormEnd label={words.save} done={words.saved} saving={writing} />
    </form>
  )
}
