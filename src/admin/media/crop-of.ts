import type { Framing } from '../api/media.ts'

// How a crop looks while it is being moved. The crop itself is cut by src/newsroom/media/crops.ts;
// tests/gate/crops-agree.test.ts holds the two to the same answer.
export const cropRatios = { wide: 16 / 9, card: 3 / 2, square: 1, share: 1200 / 630 } as const
export type CropName = keyof typeof cropRatios
export const cropNames = ['wide', 'card', 'square', 'share'] as const satisfies readonly CropName[]

/** How much one press makes a crop smaller. */
export const tighter = 0.9

export interface Size {
  width: number
  height: number
}

export interface Rectangle extends Size {
  left: number
  top: number
}

/** The part of a picture that a crop shows, in pixels of the picture. */
export function cropOf(picture: Size, { focus, crops }: Framing, name: CropName): Rectangle {
  const ratio = cropRatios[name]
  const byHand = crops[name]
  const largest = Math.min(picture.width, picture.height * ratio)
  const width = byHand === undefined ? largest : Math.min(byHand.width * picture.width, largest)
  const height = width / ratio
  const left = byHand === undefined ? focus.x * picture.width - width / 2 : byHand.x * picture.width
  const top = byHand === undefined ? focus.y * picture.height - height / 2 : byHand.y * picture.height
  return {
    width,
    height,
    left: between(left, picture.width - width),
    top: between(top, picture.height - height),
  }
}

/** The framing with the focal point moved to a place of the picture. */
export const withFocus = (framing: Framing, picture: Size, at: { x: number; y: number }): Framing => ({
  ...framing,
  focus: { x: between(at.x / picture.width, 1), y: between(at.y / picture.height, 1) },
})

/** The framing with one crop set by hand: its middle and its width, in pixels; it never leaves the picture. */
export function withCrop(
  framing: Framing,
  picture: Size,
  wish: { name: CropName; x: number; y: number; width: number },
): Framing {
  const ratio = cropRatios[wish.name]
  const largest = Math.min(picture.width, picture.height * ratio)
  const width = Math.max(largest / 5, Math.min(largest, wish.width))
  const left = between(wish.x - width / 2, picture.width - width)
  const top = between(wish.y - width / ratio / 2, picture.height - width / ratio)
  const crop = { x: left / picture.width, y: top / picture.height, width: width / picture.width }
  return { ...framing, crops: { ...framing.crops, [wish.name]: crop } }
}

const between = (value: number, most: number): number => Math.max(0, Math.min(most, value))
