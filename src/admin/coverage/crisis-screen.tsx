import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode, type SubmitEvent } from 'react'
import * as z from 'zod/mini'
import { coverCrisis, crisisOf, endCrisis, type Crisis } from '../api/coverage.ts'
import { dossierOf, type Dossier } from '../api/dossiers.ts'
import { showAnswer } from '../api/questions.ts'
import { useAddressId } from '../frame/address.ts'
import { OnlyFor } from '../frame/only-for.tsx'
import { useTitle } from '../frame/use-title.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { FormEnd } from '../pieces/form-end.tsx'
import { MomentField } from '../pieces/moment-field.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { Reading } from '../pieces/reading.tsx'
import { StateMark } from '../pieces/state-mark.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { now } from '../words/clock.ts'
import { LeftWords } from '../unsaved/left-words.tsx'
import { useTyped } from '../unsaved/use-typed.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { BannerOfDossier } from './banner-of-dossier.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { linesOf, phonesFrom, phonesOf } from './typed-lines.ts'
import { NoticesPane } from './notices-pane.tsx'

/** The crisis coverage of a dossier: what readers are told, notices of authorities, the banner. */
export function CrisisScreen(): ReactNode {
  const id = useAddressId()
  const dossier = useQuery(dossierOf(id))
  const asked = useQuery(crisisOf(id))
  return (
    <OnlyFor holders={['story.publish']}>
      <Reading of={dossier}>
        {known => (
          <Reading of={asked}>{({ crisis }) => <CrisisDesk dossier={known} crisis={crisis} />}</Reading>
        )}
      </Reading>
    </OnlyFor>
  )
}

function CrisisDesk({ dossier, crisis }: { dossier: Dossier; crisis: Crisis | null }) {
  const words = useWords(fa, en)
  const say = useSay()
  const isOn = crisis !== null && crisis.endedAt === null
  useTitle(words.coverage)
  const ending = useMutation({
    mutationFn: () => endCrisis(dossier.id),
    onSuccess: answer => showAnswer(crisisOf(dossier.id).queryKey, answer),
  })
  return (
    <div className="with-side is-wide">
      <section className="pane is-stack">
        <header className="heap is-close">
          <p className="note">
            <Link to="/dossiers/$id" params={{ id: dossier.id }} className="link">
              {words.toDossier}
            </Link>{' '}
            ·{' '}
            <a className="link" href={`/dossier/${encodeURIComponent(dossier.slug)}`}>
              {words.see}
            </a>
          </p>
          <h1 className="big" lang="fa" dir="auto">
            {dossier.title}
          </h1>
          <p className="row">
            <StateMark tone={isOn ? 'active' : 'plain'}>{isOn ? words.on : words.off}</StateMark>
            {isOn && (
              <button
                type="button"
                className="button desk-button"
                disabled={ending.isPending}
                onClick={() => ending.mutate()}
              >
                {words.end}
              </button>
            )}
          </p>
          {crisis !== null && crisis.endedAt !== null && (
            <p className="note">{words.ended(say.moment(crisis.endedAt))}</p>
          )}
          <p className="note">{words.says}</p>
          <FaultNotice fault={ending.error} />
        </header>
        <CrisisForm key={crisis?.version ?? 0} dossier={dossier} crisis={crisis} isOn={isOn} />
      </section>
      <aside className="pane is-stack" aria-label={words.notices}>
        {isOn && <NoticesPane dossierId={dossier.id} notices={crisis.notices} />}
        <BannerOfDossier dossierId={dossier.id} />
      </aside>
    </div>
  )
}

const typedOf = (crisis: Crisis | null) => ({
  instruction: crisis?.instruction ?? '',
  source: crisis?.source ?? '',
  checkedAt: crisis?.checkedAt ?? now().toISOString(),
  known: (crisis?.known ?? []).join('\n'),
  unknown: (crisis?.unknown ?? []).join('\n'),
  phones: phonesOf(crisis?.phones ?? []),
  liveStoryId: crisis?.liveStoryId ?? '',
  isLight: crisis?.isLight ?? false,
})

type Typed = ReturnType<typeof typedOf>

const CrisisKept = z.object({
  instruction: z.string(),
  source: z.string(),
  checkedAt: z.string(),
  known: z.string(),
  unknown: z.string(),
  phones: z.string(),
  liveStoryId: z.string(),
  isLight: z.boolean(),
})

const textOfCrisis = ({ instruction, source, known, unknown, phones }: Typed): string =>
  [instruction, source, known, unknown, phones].filter(text => text !== '').join('\n')

interface CrisisFormProps {
  dossier: Dossier
  crisis: Crisis | null
  isOn: boolean
}

function CrisisForm({ dossier, crisis, isOn }: CrisisFormProps) {
  const words = useWords(fa, en)
  const [begun] = useState(() => typedOf(crisis))
  const form = useTyped({ thing: `crisis.${dossier.id}`, begun, shape: CrisisKept })
  const { typed, type, settle } = form
  const saving = useMutation({
    mutationFn: (sent: Typed) =>
      coverCrisis(dossier.id, {
        ...sent,
        known: linesOf(sent.known),
        unknown: linesOf(sent.unknown),
        phones: phonesFrom(sent.phones),
        liveStoryId: sent.liveStoryId === '' ? null : sent.liveStoryId,
        basedOn: crisis?.version ?? null,
      }),
    onSuccess: async (answer, sent) => {
      settle(sent, sent)
      await showAnswer(crisisOf(dossier.id).queryKey, answer)
    },
  })
  const problemOf = useProblems(saving.error)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    saving.mutate(typed)
  }
  const text = (field: 'instruction' | 'source' | 'known' | 'unknown' | 'phones') => ({
    value: typed[field],
    onChange: (value: string) => type({ ...typed, [field]: value }),
    dir: 'auto' as const,
    problem: problemOf(field) ?? problemOf(`${field}.0`) ?? problemOf(`${field}.0.number`),
  })
  return (
    <form className="form" onSubmit={send}>
      <LeftWords of={form} textOf={textOfCrisis} />
      <TextField label={words.instruction} {...text('instruction')} rows={3} most={600} />
      <TextField label={words.source} {...text('source')} most={200} />
      <CheckedAt key={form.taken} typed={typed} type={type} problem={problemOf('checkedAt')} />
      <TextField label={words.known} help={words.oneALine} {...text('known')} rows={4} />
      <TextField label={words.unknown} help={words.oneALine} {...text('unknown')} rows={3} />
      <TextField label={words.phones} help={words.phonesHelp} {...text('phones')} rows={3} />
      <ChoiceField
        label={words.live}
        value={typed.liveStoryId}
        choices={[['', words.noLive], ...dossier.stories.map(({ id, headline }) => [id, headline] as const)]}
        onChange={liveStoryId => type({ ...typed, liveStoryId })}
        problem={problemOf('liveStoryId')}
      />
      <LightSwitch typed={typed} type={type} />
      <FaultNotice fault={saving.error} />
      <FormEnd label={isOn ? words.save : words.begin} done={words.saved} saving={saving} />
    </form>
  )
}

interface TypedProps {
  typed: Typed
  type: (typed: Typed) => void
}

/** The moment may be typed, or be this one. */
function CheckedAt({ typed, type, problem }: TypedProps & { problem: string | undefined }) {
  const words = useWords(fa, en)
  const [renewed, renew] = useState(0)
  const check = (): void => {
    type({ ...typed, checkedAt: now().toISOString() })
    renew(renewed + 1)
  }
  return (
    <>
      <MomentField
        isNeeded
        key={renewed}
        label={words.checkedAt}
        value={typed.checkedAt}
        onChange={checkedAt => checkedAt !== null && type({ ...typed, checkedAt })}
        problem={problem}
      />
      <p>
        <button type="button" className="button desk-button" onClick={check}>
          {words.checkNow}
        </button>
      </p>
    </>
  )
}

function LightSwitch({ typed, type }: TypedProps) {
  return (
    <label className="row is-close">
      <input
        type="checkbox"
        checked={typed.isLight}
        onChange={event => type({ ...typed, isLight: event.target.checked })}
      />
      {useWords(fa, en).light}
    </label>
  )
}
