import type { Picture } from '../../newsroom/index.ts'
import { picturePath, pictureWidths } from '../addresses.ts'

interface PictureProps {
  picture: Picture
  /** How wide it is shown, as the `sizes` of HTML. */
  sizes: string
  /** The one picture of the first screen is loaded at once, all others when they come near. */
  isFirst?: boolean
}

/** A picture in its frame; the space is kept from the start, so nothing moves when it arrives. */
export const PictureFrame = ({ picture, sizes, isFirst }: PictureProps) => (
  <div class="picture">
    <img
      src={picturePath(picture.id, 640)}
      srcset={pictureWidths.map(width => `${picturePath(picture.id, width)} ${width}w`).join(', ')}
      sizes={sizes}
      width={picture.width}
      height={picture.height}
      alt={picture.alt}
      {...(isFirst ? { fetchpriority: 'high' } : { loading: 'lazy', decoding: 'async' })}
    />
  </div>
)

/** The widths of pictures in the places where pages show them. */
export const pictureSizes = {
  front: '(min-width: 64rem) 37rem, (min-width: 48rem) 62vw, 94vw',
  story: '(min-width: 64rem) 57rem, 94vw',
  quarter: '(min-width: 64rem) 18rem, (min-width: 48rem) 45vw, 7rem',
  third: '(min-width: 48rem) 24rem, 94vw',
  lead: '(min-width: 64rem) 48rem, 94vw',
  small: '(min-width: 48rem) 11rem, 7rem',
} as const
