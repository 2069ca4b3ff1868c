import type { ReactNode } from 'react'
import type { Dossier } from '../api/dossiers.ts'
import { Arrow } from '../pieces/arrow.tsx'
import { StatusMark } from '../pieces/state-mark.tsx'
import { StoryFinder } from '../story-finder/story-finder.tsx'
import { useWords } from '../words/language.tsx'
import type { DossierTyped } from './dossier-typed.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

interface DossierStoriesProps {
  typed: DossierTyped
  type: (typed: DossierTyped) => void
}

/** The stories of a dossier in the order of its page. */
export function DossierStories({ typed, type }: DossierStoriesProps) {
  const words = useWords(fa, en)
  const { stories } = typed
  const put = (changed: Dossier['stories']): void => type({ ...typed, stories: changed })
  return (
    <section className="heap is-close">
      <h2 className="pane-title">{words.stories}</h2>
      <p className="note">{words.storiesSay}</p>
      <ol className="fixes">
        {stories.map((story, place) => (
          <StoryLine
            key={story.id}
            story={story}
            onUp={place === 0 ? undefined : () => put(swapped(stories, place - 1))}
            onDown={place === stories.length - 1 ? undefined : () => put(swapped(stories, place))}
            onRemove={() => put(stories.filter(({ id }) => id !== story.id))}
          />
        ))}
      </ol>
      <StoryFinder
        label={words.addStory}
        edition="fa"
        without={stories.map(({ id }) => id)}
        onChoose={({ id, code, edition, status, headline }) =>
          put([...stories, { id, code, edition, status, headline }])
        }
      />
    </section>
  )
}

interface StoryLineProps {
  story: Dossier['stories'][number]
  onUp: (() => void) | undefined
  onDown: (() => void) | undefined
  onRemove: () => void
}

function StoryLine({ story, onUp, onDown, onRemove }: StoryLineProps) {
  const words = useWords(fa, en)
  const name = story.headline === '' ? words.unseen : story.headline
  return (
    <li>
      <span>
        <b lang={story.edition} dir="auto">
          {name}
        </b>{' '}
        <StatusMark status={story.status} />
      </span>
      <div className="row is-close">
        <PlainButton label={words.up(name)} mark={<Arrow to="up" />} onPress={onUp} />
        <PlainButton label={words.down(name)} mark={<Arrow to="down" />} onPress={onDown} />
        <PlainButton label={words.remove(name)} mark={<span aria-hidden="true">×</span>} onPress={onRemove} />
      </div>
    </li>
  )
}

interface PlainButtonProps {
  label: string
  mark: ReactNode
  onPress: (() => void) | undefined
}

const PlainButton = ({ label, mark, onPress }: PlainButtonProps) => (
  <button
    type="button"
    className="button desk-button quiet"
    aria-label={label}
    disabled={onPress === undefined}
    onClick={onPress}
  >
    {mark}
  </button>
)

/** The one at a place and the one after it change places. */
function swapped<Item>(items: readonly Item[], place: number): Item[] {
  return [...items.slice(0, place), ...items.slice(place, place + 2).reverse(), ...items.slice(place + 2)]
}
