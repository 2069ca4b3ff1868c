import { useMutation, useQuery } from '@tanstack/react-query'
import { useId, useState, type SubmitEvent } from 'react'
import { banners, endBanner, raiseBanner, type Banner } from '../api/front.ts'
import { questions, showAnswer } from '../api/questions.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { MomentField } from '../pieces/moment-field.tsx'
import { ProblemLine, useProblems } from '../pieces/problem-line.tsx'
import { StateMark } from '../pieces/state-mark.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { minutesLater, tomorrowAt } from './moments.ts'

type Edition = Banner['edition']
/** How many letters a banner holds. */
export const longestBanner = 90

const ends = {
  half: () => minutesLater(30),
  hour: () => minutesLater(60),
  twoHours: () => minutesLater(120),
  sixHours: () => minutesLater(360),
  morning: () => tomorrowAt(6),
} as const
const choices = ['half', 'hour', 'twoHours', 'sixHours', 'morning', 'moment'] as const
type Choice = (typeof choices)[number]

/** The line across every page of the edition: what it says, until when, and its end. */
export function BannerForm({ edition }: { edition: Edition }) {
  const words = useWords(fa, en)
  const standing = useQuery(banners).data?.find(banner => banner.edition === edition)
  const end = useMutation({
    mutationFn: (id: string) => endBanner(id),
    onSuccess: answer => showAnswer(banners.queryKey, answer),
    onError: () => questions.invalidateQueries({ queryKey: banners.queryKey }),
  })
  return (
    <section className="heap is-close" aria-labelledby="banner">
      <h2 className="pane-title" id="banner">
        {words.banner}
      </h2>
      {standing !== undefined && <Standing banner={standing} />}
      <RaiseForm
        key={standing?.id ?? edition}
        edition={edition}
        said={standing}
        isNew={standing === undefined}
      >
        {standing !== undefined && (
          <button
            type="button"
            className="button desk-button quiet"
            disabled={end.isPending}
            onClick={() => end.mutate(standing.id)}
          >
            {words.end}
          </button>
        )}
      </RaiseForm>
      <FaultNotice fault={end.error} />
    </section>
  )
}

export function Standing({ banner }: { banner: Banner }) {
  const words = useWords(fa, en)
  const say = useSay()
  return (
    <>
      <p className="breaking" role="group" aria-label={words.breakingRegion}>
        <span className="kicker">
          <i className="dot" aria-hidden="true" /> {words.breaking}
        </span>
        <span dir="auto" lang={banner.edition}>
          {banner.text}
        </span>
      </p>
      <StateMark tone="good">
        {words.standsUntil(say.moment(banner.shownUntil), banner.raisedBy ?? words.somebody)}
      </StateMark>
    </>
  )
}

interface RaiseFormProps {
  edition: Edition
  /** What stands in the form at first. */
  said: Pick<Banner, 'storyId' | 'text'> | undefined
  /** Left out: it renews the one that stands. */
  isNew?: boolean
  onRaised?: () => void
  children: React.ReactNode
}

/** What the banner says, and until when. */
export function RaiseForm({ edition, said, isNew = false, onRaised, children }: RaiseFormProps) {
  const words = useWords(fa, en)
  const [text, setText] = useState(said?.text ?? '')
  const [choice, choose] = useState<Choice>('twoHours')
  const [moment, setMoment] = useState<string | null>(null)
  const raise = useMutation({
    mutationFn: (shownUntil: string) =>
      raiseBanner({ edition, text, storyId: said?.storyId ?? null, shownUntil }),
    onSuccess: async answer => {
      await showAnswer(banners.queryKey, answer)
      onRaised?.()
    },
  })
  const [isMissing, setMissing] = useState(false)
  const problemOf = useProblems(raise.error)
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    const end = choice === 'moment' ? moment : ends[choice]()
    setMissing(end === null)
    if (end !== null) raise.mutate(end)
  }
  const wrongMoment = isMissing && moment === null ? words.momentMissing : problemOf('shownUntil')
  return (
    <form className="filters" onSubmit={send}>
      <BannerText {...{ edition, text }} onChange={setText} problem={problemOf('text')} />
      <ChoiceField
        isFilter
        label={words.bannerUntil}
        value={choice}
        choices={choices.map(each => [each, words.bannerChoices[each]] as const)}
        onChange={chosen => choose(choices.find(each => each === chosen) ?? 'twoHours')}
        problem={choice === 'moment' ? undefined : problemOf('shownUntil')}
      />
      {choice === 'moment' && (
        <MomentField
          label={words.moment}
          value={moment}
          onChange={setMoment}
          problem={wrongMoment}
          isNeeded
        />
      )}
      <div className="row is-close">
        <button type="submit" className="button desk-button" disabled={raise.isPending}>
          {isNew ? words.raise : words.renew}
        </button>
        {children}
      </div>
      <FaultNotice fault={raise.error} />
    </form>
  )
}

interface BannerTextProps {
  edition: Edition
  text: string
  onChange: (text: string) => void
  problem: string | undefined
}

function BannerText({ edition, text, onChange, problem }: BannerTextProps) {
  const words = useWords(fa, en)
  const say = useSay()
  const id = useId()
  return (
    <div className={`filter is-search is-whole${problem === undefined ? '' : ' is-wrong'}`}>
      <label htmlFor={id}>{words.bannerText(say.count(text.length), say.count(longestBanner))}</label>
      <input
        id={id}
        className="input"
        type="text"
        dir="auto"
        lang={edition}
        value={text}
        aria-invalid={problem !== undefined}
        {...(problem === undefined ? {} : { 'aria-describedby': `${id}-problem` })}
        onChange={event => onChange(event.target.value)}
      />
      <ProblemLine id={`${id}-problem`} sentence={problem} />
    </div>
  )
}
