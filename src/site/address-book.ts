import { isAuthorNamed } from '../newsroom/index.ts'
import { mostOffices } from '../network/index.ts'
import { slugKey } from '../persian/index.ts'
import type { SiteReads } from './reads.ts'

/** What a public address may lead to. */
export type AddressKind = 'story' | 'section' | 'dossier' | 'topic' | 'author' | 'office' | 'province'

type Question = [kind: AddressKind, name: string]

interface Book {
  readAt: number
  memory: object
  isNothing(...question: Question): boolean
}

// How long a book is believed without an event: what it does not name comes into being with one.
const lasting = 30_000

const books = new WeakMap<SiteReads, Book>()
const reading = new WeakMap<SiteReads, object>()
// Another one each time that something may have got an address: a book that was being read before then is not believed.
let memory = {}

/** Forgets which addresses lead to nothing: one of them may lead to something now. */
export function forgetAddresses(): void {
  memory = {}
}

/** Whether it is known, without asking anybody, that nothing stands at an address. */
export function isKnownNothing(reads: SiteReads, now: Date, ...question: Question): boolean {
  const book = books.get(reads)
  if (book?.memory !== memory || now.getTime() - book.readAt > lasting) return false
  return book.isNothing(...question)
}

/** Reads which addresses there are, once for all who ask; after somebody asked for one that leads nowhere. */
export async function learnAddresses(reads: SiteReads, now: Date): Promise<void> {
  const began = memory
  if (reading.get(reads) === began) return
  reading.set(reads, began)
  try {
    const isNothing = await bookOf(reads)
    books.set(reads, { readAt: now.getTime(), memory: began, isNothing })
  } finally {
    if (reading.get(reads) === began) reading.delete(reads)
  }
}

async function bookOf(reads: SiteReads): Promise<Book['isNothing']> {
  const [known, offices, provinces] = await Promise.all([
    reads.knownAddresses(),
    reads.offices(),
    reads.provinces(),
  ])
  const slugs = {
    // Where there are more offices than are listed, one that is not listed may be there.
    office: offices.length < mostOffices ? slugsOf(offices) : null,
    province: slugsOf(provinces),
  }
  return (kind, name) => {
    switch (kind) {
      case 'story':
        return !(Number(name) <= known.highestCode)
      case 'topic':
        return known.topic !== null && !known.topic.has(slugKey(name))
      case 'author':
        return !isAuthorNamed(known, name)
      case 'section':
      case 'dossier':
        return known[kind] !== null && !(known[kind]?.has(name) ?? true)
      case 'office':
      case 'province':
        return slugs[kind] !== null && !slugs[kind].has(name)
    }
  }
}

const slugsOf = (named: readonly { slug: string }[]): ReadonlySet<string> =>
  new Set(named.map(({ slug }) => slug))
