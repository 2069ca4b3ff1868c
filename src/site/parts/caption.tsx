import type { Child } from 'hono/jsx'

/** What is said below a picture: its caption, and who made it; nothing where neither is known. */
export const Caption = ({ caption, credit }: { caption: Child; credit: string }) =>
  caption === '' && credit === '' ? null : (
    <figcaption class="caption">
      {caption !== '' && <span>{caption}</span>}
      {credit !== '' && <span>{credit}</span>}
    </figcaption>
  )
