import { useState } from 'react'
import type { RevisionLine, StoryContent } from '../api/newsroom.ts'
import { useAuthorName } from '../authors/use-author-name.ts'
import { blocksOf } from '../differences/blocks-of.ts'
import { compareBlocks, type BlockChange } from '../differences/compare-blocks.ts'
import { compareWords, countWordChanges, type Stretch } from '../differences/compare-words.ts'
import { PicturesShown } from '../differences/pictures-shown.tsx'
import { StretchesShown } from '../differences/stretches-shown.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { WhoWrote } from './who-wrote.tsx'

interface DifferenceProps {
  edition: 'fa' | 'en'
  /** Undefined: the first revision, shown as it is. */
  before: RevisionLine | undefined
  after: RevisionLine
  earlier: StoryContent
  later: StoryContent
  hidesSpacing: boolean
  hideSpacing: (hides: boolean) => void
}

const lineParts = ['kicker', 'headline', 'shortHeadline', 'lead'] as const
const aboutParts = ['topics', 'pictureCaption', 'authors', 'byline', 'sourceLabel', 'sourceUrl'] as const
type Part = (typeof lineParts)[number] | (typeof aboutParts)[number]

/** What one revision says otherwise than another, part by part. */
export function DifferenceView(props: DifferenceProps) {
  const { before, after, earlier, later, hidesSpacing, hideSpacing } = props
  const words = useWords(fa, en)
  const say = useSay()
  const nameOf = useAuthorName(props.edition)
  const textIn = (content: StoryContent, part: Part): string => {
    if (part === 'topics') return content.topics.join(words.listSeparator)
    return part === 'authors' ? content.authors.map(nameOf).join(words.listSeparator) : content[part]
  }
  const compared = (part: Part): Stretch[] => compareWords(textIn(earlier, part), textIn(later, part))
  const blocks = compareBlocks(blocksOf(earlier.body), blocksOf(later.body))
  const shown = [...lineParts, ...aboutParts].filter(
    part => textIn(earlier, part) + textIn(later, part) !== '',
  )
  const all = [...shown.flatMap(compared), ...blocks.flatMap(({ stretches }) => stretches)]
  const title =
    before === undefined
      ? words.firstOf(say.code(after.number))
      : words.fromTo(say.code(before.number), say.code(after.number))
  return (
    <>
      <header className="page-head">
        <h2 className="big">{title}</h2>
        <p>{before === undefined ? words.onlyOne : <Summary stretches={all} blocks={blocks} />}</p>
        <WhoWrote lines={[before, after]} />
      </header>
      <Legend {...{ hidesSpacing, hideSpacing }} />
      <div className="diff heap" lang={props.edition} dir={props.edition === 'fa' ? 'rtl' : 'ltr'}>
        {lineParts
          .filter(part => shown.includes(part))
          .map(part => (
            <PartLine key={part} {...{ part, hidesSpacing }} stretches={compared(part)} />
          ))}
        <BodyLine {...{ blocks, hidesSpacing }} />
        {earlier.pictureId !== later.pictureId && (
          <div className="line">
            <span className="note">
              <b>{words.picture}</b>
            </span>
            <p className="small">{words.pictureChanged}</p>
          </div>
        )}
        {aboutParts
          .filter(part => shown.includes(part))
          .map(part => (
            <PartLine key={part} {...{ part, hidesSpacing }} stretches={compared(part)} />
          ))}
      </div>
    </>
  )
}

function Summary({ stretches, blocks }: { stretches: readonly Stretch[]; blocks: readonly BlockChange[] }) {
  const words = useWords(fa, en)
  const say = useSay()
  const { added, cut, spacing } = countWordChanges(stretches)
  const moved = blocks.filter(({ change }) => change === 'moved').length
  const said = [
    added > 0 && words.addedWords(say.count(added)),
    cut > 0 && words.cutWords(say.count(cut)),
    moved > 0 && words.movedBlocks(say.count(moved)),
    spacing > 0 && words.spacings(say.count(spacing)),
  ].filter(each => each !== false)
  return said.length === 0 ? words.nothing : said.join(words.and)
}

function Legend({ hidesSpacing, hideSpacing }: Pick<DifferenceProps, 'hidesSpacing' | 'hideSpacing'>) {
  const words = useWords(fa, en)
  return (
    <p className="row small diff">
      <span>
        <ins>{words.legendAdded}</ins> {words.added}
      </span>
      <span>
        <del>{words.legendCut}</del> {words.cut}
      </span>
      <span className="soft">{words.legendSame}</span>
      <label className="choice is-last">
        <input type="checkbox" checked={hidesSpacing} onChange={event => hideSpacing(event.target.checked)} />{' '}
        {words.hideSpacing}
      </label>
    </p>
  )
}

const lookOf: Partial<Record<Part, string>> = {
  kicker: 'is-kicker',
  headline: 'is-headline',
  lead: 'is-lead',
}

function PartLine({
  part,
  stretches,
  hidesSpacing,
}: {
  part: Part
  stretches: readonly Stretch[]
  hidesSpacing: boolean
}) {
  const words = useWords(fa, en)
  const isSame = stretches.every(({ kind }) => kind === 'same' || (kind === 'spacing' && hidesSpacing))
  return (
    <div className="line">
      <span className="note">
        <b>{words.parts[part]}</b>
        <Counts stretches={stretches} moved={0} />
      </span>
      <p className={[lookOf[part] ?? 'small', isSame ? 'same' : ''].join(' ')} dir="auto">
        <StretchesShown {...{ stretches, hidesSpacing }} />
      </p>
    </div>
  )
}

function Counts({ stretches, moved }: { stretches: readonly Stretch[]; moved: number }) {
  const words = useWords(fa, en)
  const say = useSay()
  const { added, cut } = countWordChanges(stretches)
  const said = [
    added > 0 && words.addedShort(say.count(added)),
    cut > 0 && words.cutShort(say.count(cut)),
    moved > 0 && words.movedShort(say.count(moved)),
  ].filter(each => each !== false)
  return (said.length === 0 ? [words.unchanged] : said).map(line => (
    <span key={line} className="count-line">
      {line}
    </span>
  ))
}

function BodyLine({ blocks, hidesSpacing }: { blocks: readonly BlockChange[]; hidesSpacing: boolean }) {
  const words = useWords(fa, en)
  const stretches = blocks.flatMap(block => block.stretches)
  const moved = blocks.filter(({ change }) => change === 'moved').length
  return (
    <div className="line">
      <span className="note">
        <b>{words.parts.body}</b>
        <Counts {...{ stretches, moved }} />
      </span>
      <div className="is-body">
        {passagesOf(blocks).map((passage, place) =>
          passage.isSame ? (
            <SameBlocks key={place} blocks={passage.blocks} />
          ) : (
            passage.blocks.map((block, each) => (
              <ChangedBlock key={`${place} ${each}`} {...{ block, hidesSpacing }} />
            ))
          ),
        )}
      </div>
    </div>
  )
}

/** Unchanged paragraphs in a row are folded behind their first one. */
function SameBlocks({ blocks }: { blocks: readonly BlockChange[] }) {
  const words = useWords(fa, en)
  const say = useSay()
  const [isOpen, open] = useState(false)
  const shown = isOpen ? blocks : blocks.slice(0, 1)
  const rest = blocks.length - shown.length
  return (
    <>
      {shown.map((block, place) => (
        <p key={place} className="same" dir="auto">
          <PicturesShown ids={block.pictures} />
          <StretchesShown stretches={block.stretches} hidesSpacing />
          {rest > 0 && (
            <>
              {' … '}
              <button type="button" className="link" onClick={() => open(true)}>
                {words.sameBlocks(say.count(rest))}
              </button>
            </>
          )}
        </p>
      ))}
    </>
  )
}

function ChangedBlock({ block, hidesSpacing }: { block: BlockChange; hidesSpacing: boolean }) {
  const words = useWords(fa, en)
  const shown = (
    <>
      <PicturesShown ids={block.pictures} />
      <StretchesShown stretches={block.stretches} hidesSpacing={hidesSpacing} />
    </>
  )
  switch (block.change) {
    case 'moved':
      return (
        <p className="passage" dir="auto">
          {shown} <span className="note">{words.movedHere}</span>
        </p>
      )
    case 'cut':
      return (
        <p className="passage is-gone" dir="auto">
          {shown} <span className="note">{words.wasCut}</span>
        </p>
      )
    default:
      return <p dir="auto">{shown}</p>
  }
}

interface Passage {
  isSame: boolean
  blocks: BlockChange[]
}

function passagesOf(blocks: readonly BlockChange[]): Passage[] {
  const passages: Passage[] = []
  for (const block of blocks) {
    const isSame = block.change === 'same'
    const last = passages.at(-1)
    if (last?.isSame === isSame) last.blocks.push(block)
    else passages.push({ isSame, blocks: [block] })
  }
  return passages
}
