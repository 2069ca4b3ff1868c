import { foldForComparison } from '../characters/fold.ts'
import { ZWNJ } from '../characters/signs.ts'
import { LONGEST_GROUP, groupsFrom, termsJoined, termsOfWord, type Term } from './analyse.ts'
import { FUNCTION_WORDS } from './fa.ts'
import { readWord } from './read-word.ts'
import { splitUnlisted } from './split-unlisted.ts'
import { emitQuery } from './emit-query.ts'
import type { QueryNode } from './query-node.ts'
import { readWords, type Word } from './words.ts'

/** What was asked, twice: for `matches` and for PostgreSQL. */
export interface Query {
  /** Undefined when nothing was asked: no letter and no digit. */
  readonly root: QueryNode | undefined
  /** For `to_tsquery`-free use: cast this text to tsquery. Safe whatever was typed; empty when nothing was asked. */
  readonly tsquery: string
  /** The same without the order of phrases, which PostgreSQL answers from its index alone: finds all of `tsquery` and more. */
  readonly loose: string
}

const LONGEST_QUERY = 400
const MOST_WORDS = 20
const QUOTED = /["\u201C\u201D\u201E\u00AB\u00BB]/

let functionWords: ReadonlySet<string> | undefined

/**
 * Reads what a reader typed into the search field: words, of which a story must hold all in any spelling and form,
 * and phrases in quotation marks («» or ""), which must stand so, in any spelling (a base form
 * also finds its inflected forms there). Function words
 * («در», «را») are left out unless they are all there is. Only the first 400 characters and 20 words are looked at.
 * Never throws. Example: «هوای پاک» gives the tsquery `(('هوای' | 'هوا' | 'هوایپاک') & ('پاک' | 'هوایپاک'))`.
 */
export function queryTerms(query: string): Query {
  const nodes = query
    .slice(0, LONGEST_QUERY)
    .split(QUOTED)
    .flatMap((part, index) => (index % 2 === 1 ? quoted(part) : unquoted(part)))
  const weighty = nodes.filter(({ light }) => !light)
  const root = group(
    'all',
    (weighty.length > 0 ? weighty : nodes).slice(0, MOST_WORDS).map(({ node }) => node),
  )
  return root === undefined
    ? { root, tsquery: '', loose: '' }
    : { root, tsquery: emitQuery(root), loose: emitQuery(withoutOrder(root)) }
}

interface Wanted {
  readonly node: QueryNode
  readonly light: boolean
}

function quoted(part: string): Wanted[] {
  const places = readWords(part).flatMap(partsOf)
  const node = group('phrase', places.map(term))
  return node === undefined ? [] : [{ node, light: false }]
}

function partsOf(word: Word): readonly string[] {
  return word.script === 'persian' ? readWord(word.written).parts : [word.written]
}

function unquoted(part: string): Wanted[] {
  const words = readWords(part)
  return words.map((word, index) => {
    const alternatives = [...ofWord(word), ...ofGroups(words, index)]
    const light = isFunctionWord(word)
    return { node: group('any', alternatives) ?? term(word.written), light }
  })
}

function ofWord(word: Word): QueryNode[] {
  const { terms } = termsOfWord(word)
  const parts = partsOf(word)
  const phrases = parts.length > 1 ? [parts] : split(word)
  return [
    ...terms.map(found => term(found.term)),
    ...phrases.flatMap(phrase => group('phrase', phrase.map(term)) ?? []),
  ]
}

function split(word: Word): readonly (readonly string[])[] {
  if (word.script !== 'persian' || readWord(word.written).listed) return []
  return splitUnlisted(word.written).map(pair => pair.map(foldForComparison))
}

// Each word may also be found in a joined form that it has with its neighbours: «روابط» and «عمومی» in «روابطعمومی».
function ofGroups(words: readonly Word[], index: number): QueryNode[] {
  const joined: QueryNode[] = []
  for (let from = Math.max(0, index - LONGEST_GROUP + 1); from <= index; from++) {
    for (const together of [...groupsFrom(words, from), ...pairFrom(words, from)]) {
      if (from + together.length > index) joined.push(...termsJoined(together).map(toNode))
    }
  }
  return joined
}

// Any two Persian words that follow each other may be one word to another writer; the joined form costs little here.
function pairFrom(words: readonly Word[], from: number): (readonly Word[])[] {
  const pair = words.slice(from, from + 2)
  const [first, second] = pair
  if (first?.script !== 'persian' || second?.script !== 'persian' || !second.follows) return []
  return isFunctionWord(first) || isFunctionWord(second) ? [] : [pair]
}

function isFunctionWord({ written }: Word): boolean {
  functionWords ??= new Set(FUNCTION_WORDS)
  return functionWords.has(written.replaceAll(ZWNJ, ''))
}

function withoutOrder(node: QueryNode): QueryNode {
  if (node.is === 'term') return node
  return { is: node.is === 'phrase' ? 'all' : node.is, of: node.of.map(withoutOrder) }
}

function toNode(found: Pick<Term, 'term'>): QueryNode {
  return term(found.term)
}

function term(text: string): QueryNode {
  return { is: 'term', term: text }
}

function group(is: 'any' | 'all' | 'phrase', nodes: readonly QueryNode[]): QueryNode | undefined {
  const distinct =
    is === 'phrase' ? nodes : [...new Map(nodes.map(node => [JSON.stringify(node), node])).values()]
  return distinct.length > 1 ? { is, of: distinct } : distinct[0]
}
