import type { Edition } from '../../newsroom/index.ts'
import { storyKinds } from '../../newsroom/index.ts'
import { addresses } from '../addresses.ts'
import { inAlphabet } from '../parts/province-list.tsx'
import { countIn, nameIn } from '../wording/words.ts'
import { Dates } from './search-dates.tsx'
import { isNarrowed, type SearchProps } from './searching.ts'

/** Sections, province, kinds and dates; folded on a phone, always open beside the results. */
export const SearchFilters = (props: SearchProps) => {
  const { frame, asked } = props
  const { edition, words } = frame
  const { searchPage } = words
  return (
    <details class="filters">
      <summary>{isNarrowed(asked) ? searchPage.filtersOn : searchPage.filters}</summary>
      <form aria-label={searchPage.filters} action={addresses.search(edition)}>
        <input type="hidden" name="q" value={asked.query} />
        <input type="hidden" name="order" value={asked.order} />
        <Picks name="section" legend={searchPage.section} {...sectionsToPick(props)} />
        <Provinces {...props} />
        <Picks name="kind" legend={searchPage.kind} {...kindsToPick(props)} />
        <Dates frame={frame} asked={asked} />
        <button class="button" type="submit">
          {searchPage.filter}
        </button>
      </form>
    </details>
  )
}

interface Picked {
  edition: Edition
  chosen: readonly string[]
  options: readonly { value: string; text: string; count: number | undefined }[]
}

/** Counts are of everything only when nothing is chosen there and all hits were counted. */
function countsOf(
  { found }: SearchProps,
  by: 'sections' | 'provinces' | 'kinds',
  isChosen: boolean,
): Readonly<Record<string, number>> | undefined {
  return found === undefined || found.counts.isMore || isChosen ? undefined : found.counts[by]
}

function sectionsToPick(props: SearchProps): Picked {
  const { frame, asked } = props
  const counts = countsOf(props, 'sections', asked.sections.length > 0)
  const options = frame.sections.map(section => ({
    value: section.slug,
    text: nameIn(frame.edition, section),
    count: counts && (counts[section.id] ?? 0),
  }))
  return { edition: frame.edition, chosen: asked.sections, options: options.filter(isWorthPicking) }
}

function kindsToPick(props: SearchProps): Picked {
  const { frame, asked } = props
  const counts = countsOf(props, 'kinds', asked.kinds.length > 0)
  const options = storyKinds.map(kind => ({
    value: kind,
    text: frame.words.kinds[kind],
    count: counts && (counts[kind] ?? 0),
  }))
  return { edition: frame.edition, chosen: asked.kinds, options: options.filter(isWorthPicking) }
}

const isWorthPicking = ({ count }: { count: number | undefined }): boolean => count !== 0

const Picks = ({ name, legend, edition, chosen, options }: Picked & { name: string; legend: string }) => (
  <fieldset>
    <legend>{legend}</legend>
    {options.map(({ value, text, count }) => (
      <label class="pick">
        <input type="checkbox" name={name} value={value} checked={chosen.includes(value)} />
        {text} {count !== undefined && <span>{countIn(edition, count)}</span>}
      </label>
    ))}
  </fieldset>
)

const Provinces = (props: SearchProps) => {
  const { frame, asked, provinces } = props
  const { edition, words } = frame
  const counts = countsOf(props, 'provinces', asked.province !== '')
  return (
    <div class="field">
      <label for="filter-province">{words.searchPage.province}</label>
      <select class="input" id="filter-province" name="province">
        <option value="">{words.searchPage.allProvinces}</option>
        {inAlphabet(edition, provinces)
          .filter(({ slug }) => counts === undefined || counts[slug] !== undefined)
          .map(province => (
            <option value={province.slug} selected={province.slug === asked.province}>
              {nameIn(edition, province)}
              {counts && ` (${countIn(edition, counts[province.slug] ?? 0)})`}
            </option>
          ))}
      </select>
    </div>
  )
}
