import { useState, type SubmitEvent } from 'react'
import { MomentField } from '../pieces/moment-field.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { minutesLater, tomorrowAt } from './moments.ts'
import { nameOf, type Placed } from './places.ts'

const choices = ['free', 'hours', 'morning', 'moment'] as const
type Choice = (typeof choices)[number]

/** Until when a story or a dossier stays in its place. */
export function PinForm({ place, onPin }: { place: Placed; onPin: (until: string | null) => void }) {
  const words = useWords(fa, en)
  const [choice, choose] = useState<Choice>('hours')
  const [moment, setMoment] = useState<string | null>(null)
  const [isMissing, setMissing] = useState(false)
  const until: Readonly<Record<Choice, () => string | null>> = {
    free: () => null,
    hours: () => minutesLater(120),
    morning: () => tomorrowAt(7),
    moment: () => moment,
  }
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    const end = until[choice]()
    setMissing(choice === 'moment' && end === null)
    if (choice === 'free' || end !== null) onPin(end)
  }
  return (
    <form className="heap is-close" onSubmit={send} aria-labelledby="pin-title">
      <h2 className="pane-title" id="pin-title">
        {words.pinTitle(nameOf(place.holds))}
      </h2>
      <fieldset className="row">
        <legend className="hidden-label">{words.pinUntil}</legend>
        {choices.map(each => (
          <label key={each} className="choice">
            <input
              type="radio"
              name="pin"
              autoFocus={each === 'hours'}
              checked={choice === each}
              onChange={() => choose(each)}
            />{' '}
            {words.pinChoices[each]}
          </label>
        ))}
        <button type="submit" className="button desk-button">
          {words.put}
        </button>
      </fieldset>
      {choice === 'moment' && (
        <MomentField
          label={words.moment}
          value={moment}
          onChange={setMoment}
          problem={isMissing && moment === null ? words.momentMissing : undefined}
          isNeeded
        />
      )}
    </form>
  )
}
