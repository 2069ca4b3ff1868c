import { useDragging } from './use-dragging.ts'

interface HandleProps {
  label: string
  isUp?: boolean
  onToggle?: () => void
  onOver: (at: number | null) => void
  onDrop: (at: number) => void
}

/** Six dots by which a story is dragged, or taken up by the keyboard. */
export function Handle({ label, isUp, onToggle, onOver, onDrop }: HandleProps) {
  const dragging = useDragging({ onOver, onDrop })
  return (
    <button
      type="button"
      className="handle"
      aria-label={label}
      data-line=""
      {...(isUp === undefined ? {} : { 'aria-pressed': isUp })}
      {...dragging}
      onClick={onToggle}
    >
      <svg viewBox="0 0 14 22" aria-hidden="true">
        <path d="m4 1 2.6 2.6L4 6.2 1.4 3.6zM10 1l2.6 2.6L10 6.2 7.4 3.6zM4 8.4 6.6 11 4 13.6 1.4 11zM10 8.4l2.6 2.6-2.6 2.6L7.4 11zM4 15.8l2.6 2.6L4 21l-2.6-2.6zM10 15.8l2.6 2.6L10 21l-2.6-2.6z" />
      </svg>
    </button>
  )
}
