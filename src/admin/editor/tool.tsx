/** One tool of a row; its name is its face. */
export function Tool({ name, isOn, act }: { name: string; isOn?: boolean; act: () => void }) {
  return (
    <button
      type="button"
      {...(isOn === undefined ? {} : { 'aria-pressed': isOn })}
      // The selection in the text stays where it is.
      onMouseDown={event => event.preventDefault()}
      onClick={act}
    >
      {name}
    </button>
  )
}
