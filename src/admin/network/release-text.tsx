import { useQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import { provinces, sections } from '../api/newsroom.ts'
import type { Passage, Release } from '../api/network.ts'
import { textsIn } from '../editor/count-words.ts'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { FilesShown } from './files-shown.tsx'
import { MarkedPassage } from './marked-passage.tsx'

type Numbered = Pick<Passage, 'part' | 'block' | 'quote'> & { number: number }

/** What a release says with the passages that are marked in it, its files, and the facts around it. */
export function ReleaseText({ release, marks }: { release: Release; marks: readonly Numbered[] }) {
  const words = useWords(fa, en)
  const { content } = release
  const at = (part: Numbered['part'], block: number): Numbered[] =>
    marks.filter(mark => mark.part === part && mark.block === block)
  return (
    <>
      <ReleaseFacts release={release} />
      <div className="marked" lang="fa" dir="rtl">
        <p className="firm" data-part="lead" data-block="0">
          <MarkedPassage text={content.lead} marks={at('lead', 0)} />
        </p>
        {textsIn(content.body).map((text, place) => (
          <p key={place} data-part="body" data-block={place}>
            <MarkedPassage text={text} marks={at('body', place)} />
          </p>
        ))}
      </div>
      <FilesShown releaseId={release.id} files={content.files} />
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
  const identity = release.isVerified ? words.verified : words.notVerified
  const facts: readonly (readonly [name: string, pieces: readonly (string | undefined)[]])[] = [
    [words.sender, [release.officerName, release.office.name, identity]],
    [words.contact, numbersApart(content.contact)],
    [words.event, event],
    [
      words.embargo,
      [
        content.embargoUntil === null
          ? words.embargoFree
          : words.embargoUntil(say.moment(content.embargoUntil)),
      ],
    ],
    [words.wished, wished],
  ]
  return (
    <dl className="facts is-wide">
      {facts
        .map(([name, pieces]) => [name, pieces.filter(piece => piece !== undefined && piece !== '')] as const)
        .filter(([, pieces]) => pieces.length > 0)
        .map(([name, pieces]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {pieces.map((piece, place) => (
                <Fragment key={piece}>
                  {place > 0 && ' · '}
                  <bdi>{piece}</bdi>
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
    </dl>
  )
}

const telephone = /([+\p{Nd}][\p{Nd} -]{4,}\p{Nd})/u

/** A contact with its telephone numbers as pieces of their own: among Persian words their groups would change places. */
const numbersApart = (contact: string): readonly string[] =>
  contact.split(telephone).map(piece => piece.replace(/^[\s\p{Po}]+|[\s\p{Po}]+$/gu, ''))
