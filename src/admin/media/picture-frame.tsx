import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { picturePath, type Framing, type PictureDetails } from '../api/media.ts'
import { useWords } from '../words/language.tsx'
import { toLatinDigits } from '../words/persian.ts'
import { useSay } from '../words/use-say.ts'
import { cropOf, tighter, withCrop, withFocus, type CropName } from './crop-of.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

interface FrameProps {
  picture: PictureDetails
  framing: Framing
  /** The crop that is moved; null: the focal point. */
  moved: CropName | null
  /** Left out when nothing may be changed. */
  onChange: ((framing: Framing) => void) | undefined
  onResize: (by: number) => void
}

/**
 * A picture under thirds, with its focal point or one of its crops to move: by mouse and finger anywhere on it, and by
 * keys. Left is left in every language: a picture is never mirrored.
 */
export function PictureFrame({ picture, framing, moved, onChange, onResize }: FrameProps) {
  const label = useLabel(framing, moved)
  const { width, height } = picture
  const place = (at: { x: number; y: number }): void =>
    onChange?.(
      moved === null
        ? withFocus(framing, picture, at)
        : withCrop(framing, picture, { name: moved, ...at, width: cropOf(picture, framing, moved).width }),
    )
  const drag = useDrag(picture, place)
  const middle = middleOf(picture, framing, moved)
  const press = (event: KeyboardEvent): void => {
    const key = toLatinDigits(event.key)
    const step = steps[key]
    const by = key === '3' || key === '-' ? tighter : key === '9' || key === '+' ? 1 / tighter : undefined
    if (step === undefined && (by === undefined || moved === null)) return
    event.preventDefault()
    if (step !== undefined) place({ x: middle.x + step.x * width, y: middle.y + step.y * height })
    else if (by !== undefined) onResize(by)
  }
  return (
    <div className="frame" dir="ltr">
      <div className="picture">
        <img src={picturePath(picture, 640)} width={width} height={height} alt={picture.alt} />
      </div>
      <Drawn picture={picture} framing={framing} moved={moved} />
      {onChange !== undefined && (
        <button type="button" className="reach" aria-label={label} onKeyDown={press} {...drag} />
      )}
    </div>
  )
}

/** Two hundredths a press: fifty presses cross a picture, and two are seen. */
const step = 0.02
const steps: Readonly<Record<string, { x: number; y: number }>> = {
  '8': { x: 0, y: -step },
  '2': { x: 0, y: step },
  '4': { x: -step, y: 0 },
  '6': { x: step, y: 0 },
  ArrowUp: { x: 0, y: -step },
  ArrowDown: { x: 0, y: step },
  ArrowLeft: { x: -step, y: 0 },
  ArrowRight: { x: step, y: 0 },
}

function useDrag(picture: { width: number; height: number }, place: (at: { x: number; y: number }) => void) {
  const isDown = useRef(false)
  const follow = (event: PointerEvent<HTMLElement>): void => {
    const box = event.currentTarget.getBoundingClientRect()
    place({
      x: ((event.clientX - box.left) / box.width) * picture.width,
      y: ((event.clientY - box.top) / box.height) * picture.height,
    })
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      isDown.current = true
      event.currentTarget.setPointerCapture(event.pointerId)
      follow(event)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>): void => {
      if (isDown.current) follow(event)
    },
    onPointerUp: (): void => {
      isDown.current = false
    },
    onPointerCancel: (): void => {
      isDown.current = false
    },
  }
}

// Positions are attributes of a drawing: the page's policy allows no inline style.
function Drawn({ picture, framing, moved }: Pick<FrameProps, 'picture' | 'framing' | 'moved'>) {
  const { width, height } = picture
  const { x, y } = middleOf(picture, framing, null)
  const size = Math.max(width, height) / 34
  const third = (part: number): string =>
    `M${(width * part) / 3} 0V${height}M0 ${(height * part) / 3}H${width}`
  return (
    <svg className="drawn" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <path className="thirds" d={third(1) + third(2)} />
      {moved === null ? (
        <path className="point" d={`M${x} ${y - size}l${size} ${size}l${-size} ${size}l${-size} ${-size}z`} />
      ) : (
        <Cut picture={picture} framing={framing} moved={moved} />
      )}
    </svg>
  )
}

function Cut({ picture, framing, moved }: { picture: PictureDetails; framing: Framing; moved: CropName }) {
  const { left, top, width, height } = cropOf(picture, framing, moved)
  const around = `M0 0H${picture.width}V${picture.height}H0z`
  return (
    <>
      <path
        className="outside"
        fillRule="evenodd"
        d={`${around}M${left} ${top}h${width}v${height}h${-width}z`}
      />
      <path className="edge" d={`M${left} ${top}h${width}v${height}h${-width}z`} />
    </>
  )
}

function middleOf(
  picture: PictureDetails,
  framing: Framing,
  moved: CropName | null,
): { x: number; y: number } {
  if (moved === null) return { x: framing.focus.x * picture.width, y: framing.focus.y * picture.height }
  const { left, top, width, height } = cropOf(picture, framing, moved)
  return { x: left + width / 2, y: top + height / 2 }
}

function useLabel(framing: Framing, moved: CropName | null): string {
  const words = useWords(fa, en)
  const say = useSay()
  const at = moved === null ? framing.focus : (framing.crops[moved] ?? framing.focus)
  const percent = (part: number): string => say.count(Math.round(part * 100))
  return moved === null
    ? words.focusAt(percent(at.x), percent(at.y))
    : words.cropAt(words.cropNames[moved], percent(at.x), percent(at.y))
}
