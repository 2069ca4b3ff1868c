import { useId } from 'react'

interface FileChoiceProps {
  label: string
  /** What is taken, as the browser's dialog knows it. */
  accept: string
  help?: string
  multiple?: boolean
  disabled?: boolean
  onFiles: (files: readonly File[]) => void
}

/** A button that lets files be chosen: in our words, where the browser would say it in its own. */
export function FileChoice({ label, accept, help, onFiles, ...rest }: FileChoiceProps) {
  const id = useId()
  return (
    <div className="field">
      <span className="file-choice">
        <input
          id={id}
          className="hidden-label"
          type="file"
          accept={accept}
          {...(help === undefined ? {} : { 'aria-describedby': `${id}-help` })}
          {...rest}
          onChange={event => {
            const files = [...(event.target.files ?? [])]
            // The same file may be chosen again after it was refused.
            event.target.value = ''
            if (files.length > 0) onFiles(files)
          }}
        />
        <label htmlFor={id} className="button desk-button">
          {label}
        </label>
      </span>
      {help !== undefined && <small id={`${id}-help`}>{help}</small>}
    </div>
  )
}
