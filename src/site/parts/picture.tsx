import { renditionPath, type Picture, type Shape } from '../../newsroom/index.ts'
import { PictureHint } from './picture-hint.tsx'

interface PictureProps {
  picture: Picture
  place: PicturePlace
  /** The one picture of the first screen is loaded at once, all others when they come near. */
  isFirst?: boolean
}

/**
 * A picture in its frame: AVIF in the width that is needed, and one WebP for who does not read that. The space is kept from the start, so nothing moves
 * when it arrives, and its blurred colours stand there until then.
 */
export const PictureFrame = ({ picture, place, isFirst }: PictureProps) => {
  const { shape, sizes, widths } = places[place]
  const size = shape === 'whole' ? picture : shapeSizes[shape]
  return (
    <div class={shape === 'whole' ? 'picture-whole' : 'picture'}>
      <PictureHint thumbhash={picture.thumbhash} />
      <picture>
        {isSmallOnPhone(place) && (
          <source
            media={phone}
            type="image/avif"
            srcset={renditionPath(picture, { shape: 'square', width: 320, format: 'avif' })}
          />
        )}
        <source type="image/avif" srcset={srcsetOf(picture, shape, widths)} sizes={sizes} />
        <img
          src={renditionPath(picture, { shape, width: 640, format: 'webp' })}
          width={size.width}
          height={size.height}
          alt={picture.alt}
          {...(isFirst ? { fetchpriority: 'high' } : { loading: 'lazy', decoding: 'async' })}
        />
      </picture>
    </div>
  )
}

// Each width costs a hundred letters a picture: small places offer few.
const few = [320, 640] as const
const many = [320, 640, 960, 1280] as const
type Widths = typeof few | typeof many

/** Where pages show pictures: in which shape, in which widths, and how wide, as the `sizes` of HTML. */
const places = {
  front: { shape: 'card', widths: many, sizes: '(min-width: 64rem) 37rem, (min-width: 48rem) 62vw, 94vw' },
  story: { shape: 'wide', widths: many, sizes: '(min-width: 64rem) 57rem, 94vw' },
  text: { shape: 'whole', widths: many, sizes: '(min-width: 48rem) 38rem, 94vw' },
  entry: { shape: 'wide', widths: many, sizes: '(min-width: 48rem) 38rem, 94vw' },
  gallery: { shape: 'card', widths: many, sizes: '(min-width: 48rem) 19rem, (min-width: 34rem) 47vw, 94vw' },
  quarter: { shape: 'card', widths: few, sizes: '(min-width: 64rem) 18rem, (min-width: 48rem) 45vw, 7rem' },
  third: { shape: 'card', widths: many, sizes: '(min-width: 48rem) 24rem, 94vw' },
  photo: { shape: 'whole', widths: many, sizes: '(min-width: 64rem) 60rem, 94vw' },
  lead: { shape: 'card', widths: many, sizes: '(min-width: 64rem) 48rem, 94vw' },
  small: { shape: 'card', widths: few, sizes: '(min-width: 48rem) 11rem, 7rem' },
} as const satisfies Readonly<Record<string, { shape: Shape; sizes: string; widths: Widths }>>
export type PicturePlace = keyof typeof places

// On a phone these places show a square of 108 px at the end of the line.
const isSmallOnPhone = (place: PicturePlace): boolean => place === 'quarter' || place === 'small'
const phone = '(max-width: 47.99rem)'

const shapeSizes = { wide: { width: 1280, height: 720 }, card: { width: 1200, height: 800 } } as const

const srcsetOf = (picture: Picture, shape: Shape, widths: Widths): string =>
  widths.map(width => `${renditionPath(picture, { shape, width, format: 'avif' })} ${width}w`).join(', ')
