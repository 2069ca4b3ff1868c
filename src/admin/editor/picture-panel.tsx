import { useState } from 'react'
import { picturePath } from '../api/media.ts'
import type { Picture, Story } from '../api/newsroom.ts'
import { ChoosePicture } from '../media/choose-picture.tsx'
import { TextField } from '../pieces/text-field.tsx'
import { useProblems } from '../pieces/problem-line.tsx'
import { useWords } from '../words/language.tsx'
import { AddPicture } from './add-picture.tsx'
import { DescribePicture } from './describe-picture.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import type { Writing } from './writing.ts'

/** The picture of a story: chosen from the library or sent to it, described, credited, captioned. */
export function PicturePanel({ story, form, write, isOpen, fault }: Writing & { story: Story }) {
  const words = useWords(fa, en)
  const problemOf = useProblems(fault)
  const [added, setAdded] = useState<Picture | null>(null)
  const { pictureId, pictureCaption } = form.content
  const picture = [added, story.picture].find(each => each?.id === pictureId)
  const take = (taken: Picture & { caption: string }): void => {
    setAdded(taken)
    write({ pictureId: taken.id, ...(pictureCaption === '' ? { pictureCaption: taken.caption } : {}) })
  }
  return (
    <section className="heap is-close">
      <h2 className="pane-title">{words.picture}</h2>
      {pictureId === null ? (
        isOpen && <NewPicture onTake={take} />
      ) : (
        <>
          {picture !== undefined && picture !== null && (
            <figure className="picture">
              <img src={picturePath(picture, 640)} width="640" height="427" alt={picture.alt} />
            </figure>
          )}
          <TextField
            label={words.pictureCaption}
            value={pictureCaption}
            onChange={text => write({ pictureCaption: text })}
            rows={2}
            dir="auto"
            readOnly={!isOpen}
            problem={problemOf('pictureCaption')}
          />
          {picture !== undefined && picture !== null && isOpen && (
            <DescribePicture key={picture.id} picture={picture} />
          )}
          {isOpen && (
            <button
              type="button"
              className="button desk-button quiet is-grave"
              onClick={() => write({ pictureId: null })}
            >
              {words.pictureRemove}
            </button>
          )}
        </>
      )}
    </section>
  )
}

function NewPicture({ onTake }: { onTake: (picture: Picture & { caption: string }) => void }) {
  const words = useWords(fa, en)
  const [isChoosing, choose] = useState(false)
  return (
    <>
      <p>
        <button type="button" className="button desk-button" onClick={() => choose(true)}>
          {words.pictureFromLibrary}
        </button>
      </p>
      {isChoosing && (
        <ChoosePicture
          onClose={() => choose(false)}
          onChoose={picture => {
            choose(false)
            onTake(picture)
          }}
        />
      )}
      <AddPicture onAdded={onTake} />
    </>
  )
}
