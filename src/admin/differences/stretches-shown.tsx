import type { Stretch } from './compare-words.ts'

/** A compared text: cut words struck, added words heavy on a ruled tint. */
export function StretchesShown({
  stretches,
  hidesSpacing,
}: {
  stretches: readonly Stretch[]
  hidesSpacing: boolean
}) {
  return stretches.map((stretch, place) => {
    switch (stretch.kind) {
      case 'same':
        return <span key={place}>{stretch.text}</span>
      case 'added':
        return <ins key={place}>{stretch.text}</ins>
      case 'cut':
        // A space of the page keeps the letters of what was cut from joining those of what was added.
        return (
          <span key={place}>
            <del>{stretch.text}</del>
            {stretches[place + 1]?.kind === 'added' && ' '}
          </span>
        )
      case 'spacing':
        if (hidesSpacing) return <span key={place}>{stretch.text}</span>
        return (
          <span key={place}>
            <del>{stretch.before}</del> <ins>{stretch.text}</ins>
          </span>
        )
    }
  })
}
