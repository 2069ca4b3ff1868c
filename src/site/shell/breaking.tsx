import type { Banner } from '../../newsroom/index.ts'
import type { Frame } from '../frame.ts'
import { Dot } from '../parts/card.tsx'
import { withForeignWords } from '../parts/foreign-words.tsx'

/** The line across every page while something is breaking: a region with a name, a mark and a word, not a colour alone. */
export const Breaking = ({ frame: { edition, words }, banner }: { frame: Frame; banner: Banner }) => (
  <section class="page" aria-label={words.breaking.region}>
    <p class="breaking">
      <span class="kicker">
        <Dot /> {words.breaking.mark}
      </span>
      {banner.path === null ? (
        <span>{withForeignWords(edition, banner.text)}</span>
      ) : (
        <a href={banner.path}>{withForeignWords(edition, banner.text)}</a>
      )}
    </p>
  </section>
)
