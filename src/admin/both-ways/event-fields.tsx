import { useQuery } from '@tanstack/react-query'
import { offices } from '../api/network.ts'
import { provinces } from '../api/newsroom.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { MomentField } from '../pieces/moment-field.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { eventKinds, type TypedEvent } from './typed-event.ts'

interface EventFieldsProps {
  typed: TypedEvent
  type: (typed: TypedEvent) => void
  problemOf: (field: string) => string | undefined
  /** Whether who writes says who invites. */
  namesHost: boolean
}

/** The fields of an event that is announced, or announced anew. */
export function EventFields(props: EventFieldsProps) {
  const { typed, type, problemOf, namesHost } = props
  const words = useWords(fa, en)
  const text = (field: 'title' | 'place' | 'about' | 'contact') => ({
    value: typed[field],
    onChange: (value: string) => type({ ...typed, [field]: value }),
    dir: 'auto' as const,
    problem: problemOf(field),
  })
  return (
    <>
      <ChoiceField
        label={words.kindLabel}
        value={typed.kind}
        choices={eventKinds.map(kind => [kind, words.eventKinds[kind]])}
        onChange={value => type({ ...typed, kind: eventKinds.find(kind => kind === value) ?? 'conference' })}
      />
      <TextField label={words.title} {...text('title')} most={200} />
      {namesHost && <HostFields {...props} />}
      <TextField label={words.place} {...text('place')} most={300} />
      <ProvinceOfEvent {...props} />
      <Moments {...props} />
      <TextField label={words.aboutEvent} {...text('about')} rows={3} most={2000} />
      <TextField label={words.contact} help={words.contactHelp} {...text('contact')} most={500} />
      <label className="row is-close">
        <input
          type="checkbox"
          checked={typed.isPublic}
          onChange={event => type({ ...typed, isPublic: event.target.checked })}
        />
        {words.isPublic}
      </label>
    </>
  )
}

function ProvinceOfEvent({ typed, type, problemOf }: EventFieldsProps) {
  const words = useWords(fa, en)
  const say = useSay()
  const known = useQuery(provinces).data ?? []
  return (
    <ChoiceField
      label={words.province}
      value={typed.province ?? ''}
      choices={[
        ['', words.noProvince],
        ...known.map(({ slug, nameFa, nameEn }) => [slug, say.language === 'fa' ? nameFa : nameEn] as const),
      ]}
      onChange={province => type({ ...typed, province: province === '' ? null : province })}
      problem={problemOf('province')}
    />
  )
}

function HostFields({ typed, type, problemOf }: EventFieldsProps) {
  const words = useWords(fa, en)
  const known = useQuery(offices).data ?? []
  return (
    <>
      <ChoiceField
        label={words.hostOffice}
        value={typed.office ?? ''}
        choices={[['', words.noOffice], ...known.map(({ slug, name }) => [slug, name] as const)]}
        onChange={office => type({ ...typed, office: office === '' ? null : office })}
        problem={problemOf('office')}
      />
      {typed.office === null && (
        <TextField
          label={words.host}
          help={words.hostHelp}
          value={typed.host}
          onChange={host => type({ ...typed, host })}
          dir="auto"
          most={200}
          problem={problemOf('host')}
        />
      )}
    </>
  )
}

/** When it begins and ends, and until when reporters ask to come. */
function Moments({ typed, type, problemOf }: EventFieldsProps) {
  const words = useWords(fa, en)
  return (
    <>
      <MomentField
        isNeeded
        label={words.startsAt}
        value={typed.startsAt}
        onChange={startsAt => type({ ...typed, startsAt })}
        problem={problemOf('startsAt')}
      />
      <MomentField
        label={words.endsAt}
        help={words.endsAtHelp}
        value={typed.endsAt}
        onChange={endsAt => type({ ...typed, endsAt })}
        problem={problemOf('endsAt')}
      />
      <MomentField
        label={words.accreditationUntil}
        help={words.accreditationHelp}
        value={typed.accreditationUntil}
        onChange={accreditationUntil => type({ ...typed, accreditationUntil })}
        problem={problemOf('accreditationUntil')}
      />
    </>
  )
}
