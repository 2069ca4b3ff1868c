import { storyKinds } from '../../newsroom/index.ts'
import { addresses } from '../addresses.ts'
import { inAlphabet } from '../parts/province-list.tsx'
import { nameIn } from '../wording/words.ts'
import type { SearchProps } from './searching.ts'

/** Section, province, kind and dates; folded on a phone, always open beside the results. */
export const SearchFilters = ({ frame, provinces, asked }: SearchProps) => {
  const { edition, words, sections } = frame
  const { searchPage } = words
  return (
    <details class="filters">
      <summary>{searchPage.filters}</summary>
      <form aria-label={searchPage.filters} action={addresses.search(edition)}>
        <input type="hidden" name="q" value={asked.query} />
        <input type="hidden" name="order" value={asked.order} />
        <Choice
          name="section"
          label={searchPage.section}
          all={searchPage.allSections}
          chosen={asked.narrowed.section}
          options={sections.map(section => [section.slug, nameIn(edition, section)])}
        />
        <Choice
          name="province"
          label={searchPage.province}
          all={searchPage.allProvinces}
          chosen={asked.narrowed.province}
          options={inAlphabet(edition, provinces).map(province => [province.slug, nameIn(edition, province)])}
        />
        <Choice
          name="kind"
          label={searchPage.kind}
          all={searchPage.allKinds}
          chosen={asked.narrowed.kind}
          options={storyKinds.map(kind => [kind, words.kinds[kind]])}
        />
        <Dates frame={frame} asked={asked} />
        <button class="button" type="submit">
          {searchPage.filter}
        </button>
      </form>
    </details>
  )
}

const Dates = ({ frame, asked }: Pick<SearchProps, 'frame' | 'asked'>) => {
  const { searchPage } = frame.words
  return (
    <fieldset>
      <legend>{searchPage.date}</legend>
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

const isUnread = (typed: string, read: Date | undefined): boolean => typed !== '' && read === undefined

const DateHelp = ({ frame, asked }: Pick<SearchProps, 'frame' | 'asked'>) => {
  const { searchPage } = frame.words
  const isWrong = isUnread(asked.fromText, asked.from) || isUnread(asked.untilText, asked.until)
  return (
    <small id="date-help" class={isWrong ? 'error' : 'note'}>
      {isWrong ? searchPage.badDate : searchPage.dateShape}
    </small>
  )
}

interface ChoiceProps {
  name: string
  label: string
  all: string
  chosen: string | undefined
  options: readonly (readonly [value: string, text: string])[]
}

const Choice = ({ name, label, all, chosen, options }: ChoiceProps) => (
  <div class="field">
    <label for={`filter-${name}`}>{label}</label>
    <select class="input" id={`filter-${name}`} name={name}>
      <option value="">{all}</option>
      {options.map(([value, text]) => (
        <option value={value} selected={value === chosen}>
          {text}
        </option>
      ))}
    </select>
  </div>
)

const DateField = ({
  name,
  label,
  value,
  isWrong,
}: {
  name: string
  label: string
  value: string
  isWrong: boolean
}) => (
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
