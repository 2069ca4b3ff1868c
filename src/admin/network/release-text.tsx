import { useQuery } from '@tanstack/react-query'
import { provinces, sections } from '../api/newsroom.ts'
import type { Release } from '../api/network.ts'
import { textsIn } from '../editor/count-words.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** What a release says, and the facts around it. */
export function ReleaseText({ release }: { release: Release }) {
  const words = useWords(fa, en)
  const { content } = release
  return (
    <>
      <ReleaseFacts release={release} />
      <div className="marked" lang="fa" dir="rtl">
        <p className="firm">{content.lead}</p>
        {textsIn(content.body).map((text, place) => (
          <p key={place}>{text}</p>
        ))}
      </div>
      <p className="source-label">
        <i className="dot" aria-hidden="true" />
        <span>{words.readerSees(release.sourceLabel)}</span>
      </p>
    </>
  )
}

function ReleaseFacts({ release }: { release: Release }) {
  const words = useWords(fa, en)
  const say = useSay()
  const { content } = release
  const isFa = say.language === 'fa'
  const section = useQuery(sections).data?.find(({ slug }) => slug === content.section)
  const province = useQuery(provinces).data?.find(({ slug }) => slug === content.province)
  const wished = [isFa ? section?.nameFa : section?.nameEn, isFa ? province?.nameFa : province?.nameEn]
  const event = [content.eventPlace, content.eventAt === null ? '' : say.moment(content.eventAt)]
  const facts: readonly (readonly [string, string])[] = [
    [words.sender, release.officerName],
    [words.contact, content.contact],
    [words.event, event.filter(text => text !== '').join(isFa ? '\u060C ' : ', ')],
    [
      words.embargo,
      content.embargoUntil === null
        ? words.embargoFree
        : words.embargoUntil(say.moment(content.embargoUntil)),
    ],
    [words.wished, wished.filter(Boolean).join(' · ')],
  ]
  return (
    <dl className="facts is-wide">
      {facts
        .filter(([, said]) => said !== '')
        .map(([name, said]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{said}</dd>
          </div>
        ))}
    </dl>
  )
}
