import { useState } from 'react'
import type { EntryWords } from '../api/live.ts'
import { picturePath, type LibraryPicture } from '../api/media.ts'
import type { Picture } from '../api/newsroom.ts'
import { AddPicture } from '../editor/add-picture.tsx'
import { DescribePicture } from '../editor/describe-picture.tsx'
import { ChoosePicture } from '../media/choose-picture.tsx'
import { ProblemLine, useProblems } from '../pieces/problem-line.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'

export interface EntryFieldsProps {
  typed: EntryWords
  type: (typed: EntryWords) => void
  fault: unknown
}

/** The picture of an entry: of the library or new, with what this entry says of it. */
export function EntryPicture({ typed, type, fault }: EntryFieldsProps) {
  const words = useWords(fa, en)
  const problemOf = useProblems(fault)
  const take = (picture: LibraryPicture): void =>
    type({ ...typed, picture, pictureCaption: typed.pictureCaption || picture.caption })
  const { picture } = typed
  return (
    <fieldset className="heap is-close">
      <legend className="label">{words.picture}</legend>
      {picture === null ? (
        <NewPicture onTake={take} />
      ) : (
        <>
          <ChosenPicture
            key={picture.id}
            picture={picture}
            onDescribed={said => type({ ...typed, picture: { ...picture, ...said } })}
          />
          <TextField
            label={words.pictureCaption}
            value={typed.pictureCaption}
            onChange={pictureCaption => type({ ...typed, pictureCaption })}
            dir="auto"
            rows={2}
            most={1000}
            problem={problemOf('pictureCaption')}
          />
          <p>
            <button
              type="button"
              className="button desk-button quiet"
              onClick={() => type({ ...typed, picture: null, pictureCaption: '' })}
            >
              {words.pictureRemove}
            </button>
          </p>
        </>
      )}
      <ProblemLine id="entry-picture-problem" sentence={problemOf('pictureId')} />
    </fieldset>
  )
}

interface ChosenPictureProps {
  picture: Picture
  onDescribed: (said: { alt: string; credit: string }) => void
}

/** What is not said of a picture yet is asked for here: readers see none without it. */
function ChosenPicture({ picture, onDescribed }: ChosenPictureProps) {
  const [isAsking] = useState(picture.alt === '' || picture.credit === '')
  return (
    <>
      <figure className="entry-picture">
        <img src={picturePath(picture, 320)} alt={picture.alt} />
        {!isAsking && (
          <figcaption className="note">
            <bdi>{picture.credit}</bdi>
          </figcaption>
        )}
      </figure>
      {isAsking && <DescribePicture picture={picture} onSaved={onDescribed} />}
    </>
  )
}

function NewPicture({ onTake }: { onTake: (picture: LibraryPicture) => void }) {
  const words = useWords(fa, en)
  const [way, choose] = useState<'library' | 'file' | null>(null)
  const take = (picture: LibraryPicture): void => {
    choose(null)
    onTake(picture)
  }
  return (
    <>
      <div className="row is-close">
        <button type="button" className="button desk-button" onClick={() => choose('library')}>
          {words.pictureFromLibrary}
        </button>
        <button
          type="button"
          className="button desk-button quiet"
          aria-expanded={way === 'file'}
          onClick={() => choose(way === 'file' ? null : 'file')}
        >
          {words.pictureNew}
        </button>
      </div>
      {way === 'library' && <ChoosePicture onChoose={take} onClose={() => choose(null)} />}
      {way === 'file' && <AddPicture onAdded={take} />}
    </>
  )
}
