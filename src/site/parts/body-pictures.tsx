import { renditionPath, type BodyBlock, type BodyPicture, type Picture } from '../../newsroom/index.ts'
import type { Frame } from '../frame.ts'
import { Caption } from './caption.tsx'
import { Inlines } from './inlines.tsx'
import { PictureFrame } from './picture.tsx'

interface PicturesProps {
  frame: Frame
  block: Extract<BodyBlock, { type: 'picture' | 'gallery' }>
  /** The pictures that are there; one that is not is left out, and so is a gallery without any. */
  pictures: readonly Picture[]
}

/** A picture in the text, or several that belong together: a list that is read in its order, without script. */
export const Pictures = ({ frame, block, pictures }: PicturesProps) => {
  const placed = block.type === 'gallery' ? block.content : [block]
  const shown = placed.flatMap(one => {
    const picture = pictures.find(({ id }) => id === one.attrs.pictureId)
    return picture === undefined ? [] : [{ picture, one }]
  })
  const [first] = shown
  if (first === undefined) return null
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
