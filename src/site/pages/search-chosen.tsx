import { nameIn } from '../wording/words.ts'
import { searchPath, type Asked, type SearchProps } from './searching.ts'

/** The filters that are on, each with a way to take it off. */
export const Chosen = (props: SearchProps) => {
  const chosen = chosenOf(props)
  if (chosen.length === 0) return null
  return (
    <p class="chosen">
      {chosen.map(({ text, without }) => (
        <a href={searchPath(props, without)}>
          <Cross />
          <span>
            {text} <span class="hidden-label">{props.frame.words.searchPage.takeOff}</span>
          </span>
        </a>
      ))}
    </p>
  )
}

interface Choice {
  text: string
  without: Partial<Asked>
}

function chosenOf({ frame, asked, provinces }: SearchProps): Choice[] {
  const { edition, words, sections } = frame
  const { searchPage } = words
  const province = provinces.find(({ slug }) => slug === asked.province)
  return [
    ...sections
      .filter(({ slug }) => asked.sections.includes(slug))
      .map(section => ({
        text: nameIn(edition, section),
        without: { sections: asked.sections.filter(slug => slug !== section.slug) },
      })),
    ...(province ? [{ text: nameIn(edition, province), without: { province: '' } }] : []),
    ...asked.kinds.map(kind => ({
      text: words.kinds[kind],
      without: { kinds: asked.kinds.filter(each => each !== kind) },
    })),
    ...(asked.from ? [{ text: `${searchPage.from} ${asked.fromText}`, without: { fromText: '' } }] : []),
    ...(asked.until ? [{ text: `${searchPage.until} ${asked.untilText}`, without: { untilText: '' } }] : []),
  ]
}

const Cross = () => (
  <svg viewBox="0 0 10 10" aria-hidden="true">
    <path d="m1 1 8 8M9 1 1 9" />
  </svg>
)
