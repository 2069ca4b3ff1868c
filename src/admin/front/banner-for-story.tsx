import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { banners } from '../api/front.ts'
import type { Story } from '../api/newsroom.ts'
import { useMay } from '../frame/me.ts'
import { Modal } from '../pieces/modal.tsx'
import { useWords } from '../words/language.tsx'
import { useSharedWords } from '../words/use-shared-words.ts'
import { longestBanner, RaiseForm, Standing } from './banner-form.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { isTooLong } from '../words/persian.ts'

/** A button that opens the form of the banner with a published story's headline in it, for whoever may raise it. */
export function BannerForStory({ story }: { story: Story }) {
  const words = useWords(fa, en)
  const may = useMay()
  const [isOpen, open] = useState(false)
  if (!may('front.arrange')) return null
  return (
    <>
      <button type="button" className="button desk-button quiet" onClick={() => open(true)}>
        {words.banner}
      </button>
      {isOpen && <RaiseDialog story={story} onClose={() => open(false)} />}
    </>
  )
}

function RaiseDialog({ story, onClose }: { story: Story; onClose: () => void }) {
  const words = useWords(fa, en)
  const shared = useSharedWords()
  const { edition, id: storyId } = story
  const standing = useQuery(banners).data?.find(banner => banner.edition === edition)
  return (
    <Modal title={words.banner} onClose={onClose}>
      {standing !== undefined && <Standing banner={standing} />}
      <RaiseForm edition={edition} said={{ storyId, text: lineOf(story) }} isNew onRaised={onClose}>
        <button type="button" className="button desk-button quiet" onClick={onClose}>
          {shared.cancel}
        </button>
      </RaiseForm>
    </Modal>
  )
}

/** The headline, or the short one where only that has room. */
const lineOf = ({ content: { headline, shortHeadline } }: Story): string =>
  isTooLong(headline, longestBanner) && shortHeadline !== '' ? shortHeadline : headline
