import { useState, type SubmitEvent } from 'react'
import type { Story } from '../api/newsroom.ts'
import type { DraftForm } from '../editor/draft-form.ts'
import { FaultNotice } from '../pieces/fault-notice.tsx'
import { useWords } from '../words/language.tsx'
import { useSay } from '../words/use-say.ts'
import { CopyMine } from './copy-mine.tsx'
import { en } from './en.ts'
import { fa } from './fa.ts'
import {
  draftChosen,
  isDecided,
  mergeDrafts,
  type Choices,
  type Drafts,
  type MergedDraft,
} from './merge-drafts.ts'
import { OpenPart } from './open-part.tsx'
import { OpenPassage } from './open-passage.tsx'

interface ChooseProps {
  drafts: Drafts
  /** The story as they saved it. */
  story: Story
  fault: unknown
  isBusy: boolean
  onChosen: (form: DraftForm) => void
  onPutAside: () => void
}

/** Everything on which two drafts disagree, each with both texts and a choice. */
export function ChooseDraft({ drafts, story, fault, isBusy, onChosen, onPutAside }: ChooseProps) {
  const words = useWords(fa, en)
  const say = useSay()
  const [merged] = useState(() => mergeDrafts(drafts))
  const [choices, choose] = useState<Choices>({ parts: {}, passages: {} })
  const last = story.revisions[0]
  const name = last?.editorName ?? words.someone
  const open = merged.open.length + merged.body.filter(({ kind }) => kind === 'open').length
  const done = Object.keys(choices.parts).length + Object.keys(choices.passages).length
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    onChosen(draftChosen(merged, drafts.mine, choices))
  }
  return (
    <form className="pane is-stack" onSubmit={send}>
      <h1 className="big">{words.title(name)}</h1>
      <p className="notice is-refused" role="alert">
        <b>{words.notLost}</b> {open === 0 ? words.saysNone : words.says(say.count(open))}
      </p>
      <div className="versions diff">
        <VersionHeads story={story} name={name} />
        <OpenPlaces {...{ merged, drafts, name, choices }} onChoose={choose} />
        <div className="part">
          <span className="label note">{words.alone}</span>
          <p className="whole note">{words.settled(say.count(merged.settled))}</p>
        </div>
      </div>
      <FaultNotice fault={fault} />
      <div className="bulk">
        {open > 0 && <b>{words.decided(say.count(done), say.count(open))}</b>}
        <button
          type="submit"
          className="button desk-button is-main"
          disabled={isBusy || !isDecided(merged, choices)}
        >
          {words.make(say.code((last?.number ?? 0) + 1))}
        </button>
        <CopyMine form={drafts.mine} />
        <button type="button" className="button desk-button quiet" onClick={onPutAside}>
          {words.leaveMine}
        </button>
      </div>
    </form>
  )
}

interface OpenPlacesProps {
  merged: MergedDraft
  drafts: Drafts
  name: string
  choices: Choices
  onChoose: (choices: Choices) => void
}

function OpenPlaces({ merged, drafts, name, choices, onChoose }: OpenPlacesProps) {
  const { parts, passages } = choices
  return (
    <>
      {merged.open.map(part => (
        <OpenPart
          key={part}
          {...{ part, name, drafts }}
          chosen={parts[part]}
          onChoose={side => onChoose({ passages, parts: { ...parts, [part]: side } })}
        />
      ))}
      {merged.body.map((passage, place) =>
        passage.kind === 'settled' ? null : (
          <OpenPassage
            key={place}
            {...{ passage, name }}
            number={paragraphAt(merged, place)}
            chosen={passages[place]}
            onChoose={sides => onChoose({ parts, passages: { ...passages, [place]: sides } })}
          />
        ),
      )}
    </>
  )
}

/** Which paragraph of the merged text a passage begins with, counted from 1. */
const paragraphAt = ({ body }: MergedDraft, place: number): number =>
  body
    .slice(0, place)
    .reduce((sum, passage) => sum + (passage.kind === 'settled' ? passage.items.length : 1), 1)

function VersionHeads({ story, name }: { story: Story; name: string }) {
  const words = useWords(fa, en)
  const say = useSay()
  const last = story.revisions[0]
  return (
    <div className="head">
      <span />
      <div>
        <h2>{words.mine}</h2>
        <span className="note">{words.mineNote}</span>
      </div>
      <div>
        <h2>{words.theirs(name)}</h2>
        {last !== undefined && (
          <span className="note">{words.theirsNote(say.code(last.number), say.moment(last.createdAt))}</span>
        )}
      </div>
    </div>
  )
}
