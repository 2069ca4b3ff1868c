import { useEffect, useId, useRef, type ReactNode } from 'react'

interface ModalProps {
  title: string
  /** Called when it is closed by Escape or by a button. */
  onClose: () => void
  children: ReactNode
}

/** A question that must be answered first: the browser's own modal dialog, which keeps the focus inside. */
export function Modal({ title, onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const opened = dialog.current
    opened?.showModal()
    return () => opened?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="modal"
      aria-labelledby={heading}
      onCancel={event => {
        event.preventDefault()
        onClose()
      }}
    >
      <h2 id={heading} className="pane-title">
        {title}
      </h2>
      {children}
    </dialog>
  )
}
