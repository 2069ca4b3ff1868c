import { useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { banners, previewAddress, type ArrangedPage } from '../api/front.ts'
import { useWords } from '../words/language.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { slotsOf, type Places } from './places.ts'

/** The page itself, as the site renders it in this arrangement, as wide as a telephone. Without script. */
export function PhonePreview({ page, places }: { page: ArrangedPage; places: Places }) {
  const words = useWords(fa, en)
  const address = useDeferredValue(previewAddress(page, slotsOf(places)))
  // A banner is on the page too: it is asked for again when the banner is another one.
  const banner = useQuery(banners).data?.find(({ edition }) => edition === page.edition)
  return (
    <aside className="pane heap is-close band-tint" aria-label={words.preview}>
      <h2 className="pane-title">{words.preview}</h2>
      <iframe
        key={banner?.id ?? ''}
        className="phone"
        title={words.preview}
        src={address}
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      />
      <p className="note">{words.previewSays}</p>
    </aside>
  )
}
