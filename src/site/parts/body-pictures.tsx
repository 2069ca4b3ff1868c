import { renditionPath, type BodyBlock, type BodyPicture, type Picture } from '../../newsroom/index.ts'
import type { Frame } from '../frame.ts'
import { Caption } from './caption.tsx'
import { Inlines } from './inlines.tsx'
import { codeIn } from '../wording/words.ts'
import { PictureFrame } from './picture.tsx'

interface PicturesProps {
  frame: Frame
  block: Extract<BodyBlock, { type: 'picture' | 'gallery' }>
  /** The pictures that are there; one that is not is left out, and so is a gallery without any. */
  pictures: readonly Picture[]
  /** Of a photo story: the ids of its pictures in their order. */
  inOrder?: readonly string[] | undefined
}

/** A picture in the text, or several that belong together: a list that is read in its order, without script. */
export const Pictures = ({ frame, block, pictures, inOrder }: PicturesProps) => {
  const placed = block.type === 'gallery' ? block.content : [block]
  const shown = placed.flatMap(one => {
    const picture = pictures.find(({ id }) => id === one.attrs.pictureId)
    return picture === undefined ? [] : [{ picture, one }]
  })
  const [first] = shown
  if (first === undefined) return null
  if (inOrder) return <Photos frame={frame} shown={shown} inOrder={inOrder} />
  if (shown.length === 1)
    return (
      <figure class={first.picture.height > first.picture.width ? 'in-text is-tall' : 'in-text'}>
        <PictureFrame picture={first.picture} place="text" />
        <CaptionOf frame={frame} {...first} />
      </figure>
    )
  return (
    <ul class="gallery" aria-label={frame.words.story.gallery(shown.length)}>
      {shown.map(each => (
        <li>
          <figure>
            <Whole picture={each.picture} />
            <CaptionOf frame={frame} {...each} />
          </figure>
        </li>
      ))}
    </ul>
  )
}

interface PhotosProps {
  frame: Frame
  shown: readonly { picture: Picture; one: BodyPicture }[]
  inOrder: readonly string[]
}

/** The pictures of a photo story: whole, one under the other, each with its number. */
const Photos = ({ frame, shown, inOrder }: PhotosProps) => (
  <div class="photos">
    {shown.map(({ picture, one }) => {
      const place = inOrder.indexOf(picture.id) + 1
      return (
        <figure class={picture.height > picture.width ? 'photo is-tall' : 'photo'} id={`photo-${place}`}>
          <PictureFrame picture={picture} place="photo" />
          <figcaption class="photo-words caption">
            <a class="photo-number" href={`#photo-${place}`}>
              {frame.words.story.photoOf(codeIn(frame.edition, place), codeIn(frame.edition, inOrder.length))}
            </a>
            {(one.content ?? []).length > 0 && (
              <span>
                <Inlines edition={frame.edition} nodes={one.content} />
              </span>
            )}
            {picture.credit !== '' && <span>{frame.words.story.credit(picture.credit)}</span>}
          </figcaption>
        </figure>
      )
    })}
  </div>
)

// A gallery shows parts of equal shape; the whole picture is one step away. A link without words would be a riddle.
const Whole = ({ picture }: { picture: Picture }) =>
  picture.alt === '' ? (
    <PictureFrame picture={picture} place="gallery" />
  ) : (
    <a href={renditionPath(picture, { shape: 'whole', width: 1920, format: 'webp' })}>
      <PictureFrame picture={picture} place="gallery" />
    </a>
  )

const CaptionOf = ({ frame, picture, one }: { frame: Frame; picture: Picture; one: BodyPicture }) => (
  <Caption
    caption={(one.content ?? []).length === 0 ? '' : <Inlines edition={frame.edition} nodes={one.content} />}
    credit={frame.words.story.credit(picture.credit)}
  />
)
