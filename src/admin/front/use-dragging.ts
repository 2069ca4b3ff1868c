import { useRef, type MouseEvent, type PointerEvent } from 'react'

interface Dragging {
  /** The place under the pointer, or none. */
  onOver: (at: number | null) => void
  onDrop: (at: number) => void
}

// A hand is not quite still when it clicks.
const still = 5

/** What a handle listens to, so that it can be dragged to a place of the page by mouse, pen or finger. */
export function useDragging({ onOver, onDrop }: Dragging) {
  const began = useRef<{ x: number; y: number } | null>(null)
  const isDragging = useRef(false)
  const end = (): void => {
    began.current = null
    onOver(null)
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      began.current = { x: event.clientX, y: event.clientY }
      isDragging.current = false
    },
    onPointerMove: (event: PointerEvent<HTMLElement>): void => {
      const from = began.current
      if (from === null) return
      isDragging.current ||= Math.hypot(event.clientX - from.x, event.clientY - from.y) > still
      if (isDragging.current) onOver(placeAt(event))
    },
    onPointerUp: (event: PointerEvent<HTMLElement>): void => {
      const at = isDragging.current ? placeAt(event) : null
      end()
      if (at !== null) onDrop(at)
    },
    onPointerCancel: end,
    // The click that follows a drag is no wish to take the place up.
    onClickCapture: (event: MouseEvent<HTMLElement>): void => {
      if (isDragging.current) event.stopPropagation()
      isDragging.current = false
    },
  }
}

function placeAt({ clientX, clientY }: PointerEvent): number | null {
  const place = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-place]')
  return place?.dataset['place'] === undefined ? null : Number(place.dataset['place'])
}
