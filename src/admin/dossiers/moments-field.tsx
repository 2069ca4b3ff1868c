import type { Moment } from '../api/dossiers.ts'
import { ChoiceField } from '../pieces/choice-field.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { DayField } from '../stories/day-field.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import type { DossierTyped } from './dossier-typed.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

interface MomentsFieldProps {
  typed: DossierTyped
  type: (typed: DossierTyped) => void
  fault: unknown
}

/** The moments of a dossier's line of time; the page puts them in order. */
export function MomentsField({ typed, type, fault }: MomentsFieldProps) {
  const words = useWords(fa, en)
  const { moments } = typed
  const put = (changed: Moment[]): void => type({ ...typed, moments: changed })
  return (
    <section className="heap">
      <h2 className="pane-title">{words.moments}</h2>
      <p className="note">{words.momentsSay}</p>
      {moments.map((moment, place) => (
        <MomentFields
          key={place}
          {...{ moment, place, typed, fault }}
          onChange={changed => put(moments.with(place, changed))}
          onRemove={() => put(moments.toSpliced(place, 1))}
        />
      ))}
      <p>
        <button
          type="button"
          className="button desk-button"
          onClick={() => put([...moments, { day: '', text: '', textEn: '', storyId: null }])}
        >
          {words.addMoment}
        </button>
      </p>
    </section>
  )
}

interface MomentFieldsProps {
  moment: Moment
  place: number
  typed: DossierTyped
  fault: unknown
  onChange: (moment: Moment) => void
  onRemove: () => void
}

function MomentFields({ moment, place, typed, fault, onChange, onRemove }: MomentFieldsProps) {
  const words = useWords(fa, en)
  const say = useSay()
  const problemOf = useProblems(fault)
  const name = words.momentNumber(say.code(place + 1))
  return (
    <fieldset className="heap is-close">
      <legend className="small">{name}</legend>
      <DayField
        label={words.day}
        value={moment.day === '' ? undefined : moment.day}
        onChange={day => onChange({ ...moment, day: day ?? '' })}
      />
      {moment.day === '' && <p className="note">{words.dayMissing}</p>}
      <TextField
        label={words.text}
        value={moment.text}
        onChange={text => onChange({ ...moment, text })}
        dir="auto"
        rows={2}
        most={500}
        problem={problemOf(`moments.${place}.text`)}
      />
      {typed.titleEn !== '' && (
        <TextField
          label={words.textEn}
          help={words.textEnHelp}
          value={moment.textEn}
          onChange={textEn => onChange({ ...moment, textEn })}
          dir="ltr"
          rows={2}
          most={500}
          problem={problemOf(`moments.${place}.textEn`)}
        />
      )}
      <ChoiceField
        label={words.storyOf}
        value={moment.storyId ?? ''}
        choices={[
          ['', words.noStory],
          ...typed.stories.map(
            ({ id, headline }) => [id, headline === '' ? words.unseen : headline] as const,
          ),
        ]}
        onChange={id => onChange({ ...moment, storyId: id === '' ? null : id })}
      />
      <p>
        <button
          type="button"
          className="button desk-button quiet is-grave"
          aria-label={words.remove(name)}
          onClick={onRemove}
        >
          {words.removeShort}
        </button>
      </p>
    </fieldset>
  )
}
