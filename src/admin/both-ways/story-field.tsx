import { useState } from 'react'
import type { StoryLine } from '../api/newsroom.ts'
import { ProblemLine } from '../pieces/problem-line.tsx'
import { StoryFinder } from '../story-finder/story-finder.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

type NamedStory = Pick<StoryLine, 'id' | 'headline'>

interface StoryFieldProps {
  /** Null: it is about no story. */
  story: NamedStory | null
  onChange: (story: NamedStory | null) => void
  problem: string | undefined
}

/** The story that something is about: found by its words or news code in either edition, or none. */
export function StoryField({ story, onChange, problem }: StoryFieldProps) {
  const words = useWords(fa, en)
  const [edition, choose] = useState<'fa' | 'en'>('fa')
  if (story !== null)
    return (
      <div className="field">
        <span className="label">{words.about}</span>
        <ul className="chosen-topics">
          <li>
            <b dir="auto">{story.headline}</b>
            <button
              type="button"
              aria-label={words.removeStory(story.headline)}
              onClick={() => onChange(null)}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        </ul>
        <ProblemLine id="story-problem" sentence={problem} />
      </div>
    )
  return (
    <div className="heap is-close">
      <StoryFinder
        key={edition}
        label={words.aboutStory}
        edition={edition}
        without={[]}
        onChoose={onChange}
      />
      <label className="row is-close">
        <input
          type="checkbox"
          checked={edition === 'en'}
          onChange={event => choose(event.target.checked ? 'en' : 'fa')}
        />
        {words.inEnglishEdition}
      </label>
      <ProblemLine id="story-problem" sentence={problem} />
    </div>
  )
}
