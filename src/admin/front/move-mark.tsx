const outlines = { up: 'M8 13V3M3.5 7.5 8 3l4.5 4.5', down: 'M8 3v10M3.5 8.5 8 13l4.5-4.5' } as const

/** An arrow; its button says in words where it leads. */
export const MoveMark = ({ to }: { to: keyof typeof outlines }) => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d={outlines[to]} />
  </svg>
)
