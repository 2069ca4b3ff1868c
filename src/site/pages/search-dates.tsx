import { dateIn, yearIn } from '../wording/dates.ts'
import { codeIn } from '../wording/words.ts'
import { searchPath, type SearchProps } from './searching.ts'

const day = 86_400_000

type DatesProps = Pick<SearchProps, 'frame' | 'asked'>

/** The span of time: three that are often meant, and from a day to a day. */
export const Dates = ({ frame, asked }: DatesProps) => {
  const { searchPage } = frame.words
  return (
    <fieldset>
      <legend>{searchPage.date}</legend>
      <div class="choices">
        {spansOf({ frame, asked }).map(({ text, fromText }) => (
          <a
            href={searchPath({ frame, asked }, { fromText, untilText: '' })}
            aria-current={asked.fromText === fromText && asked.untilText === '' ? 'true' : undefined}
          >
            {text}
          </a>
        ))}
      </div>
      <div class="from-to">
        <DateField
          name="from"
          label={searchPage.from}
          value={asked.fromText}
          isWrong={isUnread(asked.fromText, asked.from)}
        />
        <DateField
          name="until"
          label={searchPage.until}
          value={asked.untilText}
          isWrong={isUnread(asked.untilText, asked.until)}
        />
      </div>
      <DateHelp frame={frame} asked={asked} />
    </fieldset>
  )
}

function spansOf({ frame: { edition, now, words } }: DatesProps): { text: string; fromText: string }[] {
  const { lastWeek, lastMonth, thisYear } = words.searchPage
  const daysAgo = (days: number): string => dateIn(edition, new Date(now.getTime() - days * day), 'short')
  const year = codeIn(edition, yearIn(edition, now))
  return [
    { text: lastWeek, fromText: daysAgo(7) },
    { text: lastMonth, fromText: daysAgo(30) },
    { text: thisYear, fromText: words.searchPage.firstDayOf(year) },
  ]
}

const isUnread = (typed: string, read: Date | undefined): boolean => typed !== '' && read === undefined

const DateHelp = ({ frame, asked }: DatesProps) => {
  const { searchPage } = frame.words
  const isWrong = isUnread(asked.fromText, asked.from) || isUnread(asked.untilText, asked.until)
  return (
    <small id="date-help" class={isWrong ? 'error' : 'note'}>
      {isWrong ? searchPage.badDate : searchPage.dateShape}
    </small>
  )
}

interface DateFieldProps {
  name: string
  label: string
  value: string
  isWrong: boolean
}

const DateField = ({ name, label, value, isWrong }: DateFieldProps) => (
  <>
    <label for={`filter-${name}`}>{label}</label>
    <input
      class="input"
      id={`filter-${name}`}
      name={name}
      type="text"
      value={value}
      autocomplete="off"
      aria-describedby="date-help"
      aria-invalid={isWrong ? 'true' : undefined}
    />
  </>
)
