import { mergeLists, type Passage } from '../differences/merge-lists.ts'
import type { DraftForm } from '../editor/draft-form.ts'

export type Block = DraftForm['content']['body']['content'][number]
export type Side = 'mine' | 'theirs'

const contentParts = [
  'kicker',
  'headline',
  'shortHeadline',
  'lead',
  'pictureId',
  'pictureCaption',
  'topics',
  'authors',
  'byline',
  'sourceLabel',
  'sourceUrl',
] as const
const placeParts = ['section', 'province', 'kind', 'embargoUntil'] as const

/** A part of a story that is chosen whole. */
export type Part = (typeof contentParts)[number] | (typeof placeParts)[number]

/** Two drafts that began from the same one, merged as far as they do not contradict each other. */
export interface MergedDraft {
  /** Everything that is settled; an open part says what they wrote. */
  form: DraftForm
  open: Part[]
  body: Passage<Block>[]
  /** How many changes found their place without a question. */
  settled: number
}

export interface Drafts {
  base: DraftForm
  mine: DraftForm
  theirs: DraftForm
}

/** What a person chose: for each open part a side, for each open passage of the body (by its place) either, both or none. */
export interface Choices {
  parts: Partial<Record<Part, Side>>
  passages: Partial<Record<number, Record<Side, boolean>>>
}

export function mergeDrafts({ base, mine, theirs }: Drafts): MergedDraft {
  const form = structuredClone(theirs)
  const open: Part[] = []
  let settled = 0
  for (const part of [...contentParts, ...placeParts]) {
    const [was, my, their] = [base, mine, theirs].map(draft => JSON.stringify(valueOf(draft, part)))
    if (my === their) continue
    if (my === was || their === was) settled += 1
    if (their === was) takePart(form, mine, part)
    if (my !== was && their !== was) open.push(part)
  }
  const blocks = (draft: DraftForm): Block[] => draft.content.body.content
  const body = mergeLists({ base: blocks(base), mine: blocks(mine), theirs: blocks(theirs) }, isSameBlock)
  return { form, open, body, settled: settled + changedBlocks(base, body) }
}

/** Whether everything that is open was chosen. */
export function isDecided({ open, body }: MergedDraft, { parts, passages }: Choices): boolean {
  return (
    open.every(part => parts[part] !== undefined) &&
    body.every((passage, place) => passage.kind === 'settled' || passages[place] !== undefined)
  )
}

/** The draft that the choices make. What was not chosen yet stands as they wrote it. */
export function draftChosen(merged: MergedDraft, mine: DraftForm, { parts, passages }: Choices): DraftForm {
  const form = structuredClone(merged.form)
  for (const part of merged.open) if (parts[part] === 'mine') takePart(form, mine, part)
  const content = merged.body.flatMap((passage, place) => {
    if (passage.kind === 'settled') return passage.items
    const chosen = passages[place] ?? { mine: false, theirs: true }
    return [...(chosen.mine ? passage.mine : []), ...(chosen.theirs ? passage.theirs : [])]
  })
  return { ...form, content: { ...form.content, body: { type: 'doc', content } } }
}

/** What a draft says in a part. */
export function valueOf(draft: DraftForm, part: Part): string | null | readonly string[] {
  return isOfContent(part) ? draft.content[part] : draft[part]
}

const isOfContent = (part: Part): part is (typeof contentParts)[number] =>
  contentParts.some(each => each === part)

function takePart(into: DraftForm, from: DraftForm, part: Part): void {
  if (isOfContent(part)) Object.assign(into.content, { [part]: structuredClone(from.content[part]) })
  else Object.assign(into, { [part]: from[part] })
}

const isSameBlock = (one: Block, other: Block): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Settled blocks that the base did not have. */
function changedBlocks(base: DraftForm, body: readonly Passage<Block>[]): number {
  const known = new Set(base.content.body.content.map(block => JSON.stringify(block)))
  return body
    .flatMap(passage => (passage.kind === 'settled' ? passage.items : []))
    .filter(block => !known.has(JSON.stringify(block))).length
}
