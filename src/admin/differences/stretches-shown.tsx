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
        return <del key={place}>{stretch.text}</del>
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
