import { useId } from 'react'

interface SearchFieldProps {
  label: string
  text: string
  onChange: (text: string) => void
}

/** The field of a search, for the head of a list. */
export function SearchField({ label, text, onChange }: SearchFieldProps) {
  const id = useId()
  return (
    <div className="filter is-search">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        type="search"
        value={text}
        onChange={event => onChange(event.target.value)}
      />
    </div>
  )
}
