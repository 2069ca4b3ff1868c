import { useEffect, useId, useState, type DragEvent } from 'react'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { isAnythingUnsent, sendFiles } from './uploads.ts'

/** Takes files that are dropped on it, pasted anywhere on the screen, or chosen; `accepted` says which. */
export function DropBox({ accepted }: { accepted?: string | undefined }) {
  const words = useWords(fa, en)
  const id = useId()
  const [isOver, setOver] = useState(false)
  usePastedFiles()
  useWarningBeforeLeaving()
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    sendFiles([...event.dataTransfer.files])
  }
  return (
    <div
      className={isOver ? 'drop is-over' : 'drop'}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span>{words.dropHere}</span>
      <span className="file-choice">
        <input
          id={id}
          className="hidden-label"
          aria-label={words.chooseFiles}
          type="file"
          multiple
          accept="image/*,video/*,audio/*"
          onChange={event => {
            sendFiles([...(event.target.files ?? [])])
            // The same file may be chosen again after it was refused.
            event.target.value = ''
          }}
        />
        <label htmlFor={id} className="button desk-button">
          {words.chooseFiles}
        </label>
      </span>
      <span className="note">{accepted ?? words.accepted}</span>
    </div>
  )
}

function usePastedFiles(): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const pasted = [...(event.clipboardData?.files ?? [])]
      if (pasted.length === 0) return
      event.preventDefault()
      sendFiles(pasted)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [])
}

function useWarningBeforeLeaving(): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (isAnythingUnsent()) event.preventDefault()
    }
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [])
}
