import type { Transaction } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import type { StoryContent } from '../api/newsroom.ts'
import { bodyOf } from './body-of-document.ts'
import { dropSpelling, placeOfMark } from './spelling-marks.ts'
import { acceptIn, type Suggestion } from './spelling.ts'

interface Acceptance {
  editor: Editor
  content: StoryContent
  accepted: readonly Suggestion[]
}

/** Puts accepted spellings into the body and the fields. @returns what changed in the story's content. */
export function acceptSuggestions({ editor, content, accepted }: Acceptance): Partial<StoryContent> {
  const transaction = editor.state.tr
  for (const { key, before, after } of accepted.filter(({ place }) => place === 'body')) {
    const marked = placeOfMark(editor.state, key)
    if (marked === undefined) continue
    const from = transaction.mapping.map(marked.from, 1)
    const to = transaction.mapping.map(marked.to, -1)
    // What was typed over since is left as its writer wants it.
    if (transaction.doc.textBetween(from, to) === before) transaction.insertText(after, from, to)
  }
  acceptInCaptions(transaction, of(accepted, 'tableCaption'))
  editor.view.dispatch(
    dropSpelling(
      transaction,
      accepted.map(({ key }) => key),
    ),
  )
  const inFields = accepted.filter(({ place }) => place !== 'body')
  return {
    body: bodyOf(editor.state.doc),
    kicker: acceptIn(content.kicker, of(inFields, 'kicker')),
    headline: acceptIn(content.headline, of(inFields, 'headline')),
    shortHeadline: acceptIn(content.shortHeadline, of(inFields, 'shortHeadline')),
    lead: acceptIn(content.lead, of(inFields, 'lead')),
    pictureCaption: acceptIn(content.pictureCaption, of(inFields, 'pictureCaption')),
  }
}

/** Every caption that says what was suggested for; one that has changed since is left as its writer wants it. */
export function acceptInCaptions(transaction: Transaction, accepted: readonly Suggestion[]): void {
  if (accepted.length === 0) return
  transaction.doc.descendants((node, position) => {
    const caption: unknown = node.attrs['caption']
    if (node.type.name !== 'table' || typeof caption !== 'string') return true
    const changed = acceptIn(caption, accepted)
    if (changed !== caption) transaction.setNodeAttribute(position, 'caption', changed)
    return false
  })
}

export function ignoreSuggestions(editor: Editor, ignored: readonly Suggestion[]): void {
  editor.view.dispatch(
    dropSpelling(
      editor.state.tr,
      ignored.map(({ key }) => key),
    ),
  )
}

const of = (suggestions: readonly Suggestion[], place: Suggestion['place']): Suggestion[] =>
  suggestions.filter(suggestion => suggestion.place === place)
