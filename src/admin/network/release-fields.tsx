import { useQuery } from '@tanstack/react-query'
import { provinces, sections } from '../api/newsroom.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { MomentField } from '../pieces/moment-field.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { graphemeCount } from '../words/persian.ts'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import type { ReleaseForm } from './release-form.ts'

interface ReleaseFieldsProps {
  form: ReleaseForm
  onChange: (change: Partial<ReleaseForm>) => void
  fault: unknown
}

/** Headline and lead; the body stands in the newsroom's own editor. */
export function ReleaseLines({ form, onChange, fault }: ReleaseFieldsProps) {
  const words = useWords(fa, en)
  const say = useSay()
  const problemOf = useProblems(fault)
  return (
    <div className="form" lang="fa">
      <TextField
        label={words.headline}
        help={words.headlineHelp(say.count(graphemeCount(form.headline)))}
        value={form.headline}
        onChange={headline => onChange({ headline })}
        rows={2}
        dir="auto"
        problem={problemOf('headline')}
      />
      <TextField
        label={words.lead}
        help={words.leadHelp}
        value={form.lead}
        onChange={lead => onChange({ lead })}
        rows={3}
        dir="auto"
        problem={problemOf('lead')}
      />
    </div>
  )
}

/** Where and when it happens, what the office wishes, until when nothing goes out, and who answers questions. */
export function ReleaseFields({ form, onChange, fault }: ReleaseFieldsProps) {
  const words = useWords(fa, en)
  const problemOf = useProblems(fault)
  return (
    <div className="form" lang="fa">
      <EventFields {...{ form, onChange, fault }} />
      <WishFields {...{ form, onChange, fault }} />
      <MomentField
        label={words.embargoField}
        help={words.embargoHelp}
        value={form.embargoUntil}
        onChange={embargoUntil => onChange({ embargoUntil })}
        problem={problemOf('embargoUntil')}
      />
      <TextField
        label={words.contact}
        help={words.contactHelp}
        value={form.contact}
        onChange={contact => onChange({ contact })}
        dir="auto"
        problem={problemOf('contact')}
      />
    </div>
  )
}

function EventFields({ form, onChange, fault }: ReleaseFieldsProps) {
  const words = useWords(fa, en)
  const problemOf = useProblems(fault)
  return (
    <div className="pair">
      <TextField
        label={words.eventPlace}
        value={form.eventPlace}
        onChange={eventPlace => onChange({ eventPlace })}
        dir="auto"
        problem={problemOf('eventPlace')}
      />
      <MomentField
        label={words.eventAt}
        help={words.eventAtHelp}
        value={form.eventAt}
        onChange={eventAt => onChange({ eventAt })}
        problem={problemOf('eventAt')}
      />
    </div>
  )
}

function WishFields({ form, onChange, fault }: ReleaseFieldsProps) {
  const words = useWords(fa, en)
  const { language } = useSay()
  const problemOf = useProblems(fault)
  const named = (each: { slug: string; nameFa: string; nameEn: string }) =>
    [each.slug, language === 'fa' ? each.nameFa : each.nameEn] as const
  const orNull = (slug: string): string | null => (slug === '' ? null : slug)
  return (
    <div className="pair">
      <ChoiceField
        label={words.section}
        value={form.section ?? ''}
        choices={[['', words.noWish], ...(useQuery(sections).data ?? []).map(named)]}
        onChange={slug => onChange({ section: orNull(slug) })}
        problem={problemOf('section')}
      />
      <ChoiceField
        label={words.province}
        value={form.province ?? ''}
        choices={[['', words.noWish], ...(useQuery(provinces).data ?? []).map(named)]}
        onChange={slug => onChange({ province: orNull(slug) })}
        problem={problemOf('province')}
      />
    </div>
  )
}
