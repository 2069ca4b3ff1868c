import type { Node } from '@tiptap/pm/model'
import { NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state'

// Each changes a transaction and says whether there was anything to change, as the editor's commands do.

/** Puts pictures below the block with the caret: one stands alone, more are a gallery. An empty paragraph gives its place. */
export function insertPictures(tr: Transaction, ids: readonly string[]): boolean {
  const { schema } = tr.doc.type
  const pictures = ids.map(pictureId => schema.node('picture', { pictureId }))
  const [first] = pictures
  if (first === undefined) return false
  const block = pictures.length === 1 ? first : schema.node('gallery', null, pictures)
  const { from, to } = placeBelow(tr)
  tr.replaceWith(from, to, block)
  placeCaret(tr, from + (pictures.length === 1 ? 1 : 2))
  return true
}

/** Adds pictures after the one with the caret, in its gallery; a picture that stood alone becomes a gallery. */
export function addToGallery(tr: Transaction, ids: readonly string[]): boolean {
  const at = pictureAt(tr)
  if (at === undefined) return false
  const { schema } = tr.doc.type
  const added = ids.map(pictureId => schema.node('picture', { pictureId }))
  const end = at.position + at.node.nodeSize
  if (at.gallery === undefined)
    tr.replaceWith(at.position, end, schema.node('gallery', null, [at.node, ...added]))
  else tr.insert(end, added)
  return true
}

/** Moves the picture with the caret one place earlier (-1) or later (1) in its gallery. */
export function movePicture(tr: Transaction, by: -1 | 1): boolean {
  const at = pictureAt(tr)
  if (at?.gallery === undefined) return false
  const index = at.gallery.children.indexOf(at.node)
  const other = at.gallery.maybeChild(index + by)
  if (other === null) return false
  const target = by < 0 ? at.position - other.nodeSize : at.position + other.nodeSize
  const offset = tr.selection.from - at.position
  tr.delete(at.position, at.position + at.node.nodeSize).insert(target, at.node)
  placeCaret(tr, target + Math.max(1, offset))
  return true
}

/** Takes the picture with the caret out of the text; the library keeps it. An empty gallery goes too. */
export function takeOut(tr: Transaction): boolean {
  const at = pictureAt(tr)
  if (at === undefined) return false
  const { node, position, gallery } = at
  if (gallery?.childCount === 1) tr.delete(position - 1, position - 1 + gallery.nodeSize)
  else tr.delete(position, position + node.nodeSize)
  return true
}

interface PlacedPicture {
  node: Node
  position: number
  gallery: Node | undefined
}

/** The picture with the caret, or the one that is selected whole. */
export function pictureAt({ selection }: Pick<Transaction, 'selection'>): PlacedPicture | undefined {
  const { $from } = selection
  if (selection instanceof NodeSelection && selection.node.type.name === 'picture') {
    const gallery = $from.parent.type.name === 'gallery' ? $from.parent : undefined
    return { node: selection.node, position: selection.from, gallery }
  }
  if ($from.parent.type.name !== 'picture') return undefined
  const above = $from.node($from.depth - 1)
  return {
    node: $from.parent,
    position: $from.before(),
    gallery: above.type.name === 'gallery' ? above : undefined,
  }
}

/** Where a new block goes: below the outermost block with the caret, or in its place when that is an empty paragraph. */
export function placeBelow({ selection, doc }: Transaction): { from: number; to: number } {
  const { $from } = selection
  if ($from.depth === 0) return { from: selection.to, to: selection.to }
  const block = $from.node(1)
  const isEmpty = block.type.name === 'paragraph' && block.content.size === 0
  // Below the last block there is always a line to go on with.
  const after = Math.min($from.after(1), doc.content.size)
  return { from: isEmpty ? $from.before(1) : after, to: after }
}

export function placeCaret(tr: Transaction, position: number): void {
  tr.setSelection(
    TextSelection.near(tr.doc.resolve(Math.min(position, tr.doc.content.size))),
  ).scrollIntoView()
}
