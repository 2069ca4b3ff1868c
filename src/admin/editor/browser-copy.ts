import { now } from '../words/clock.ts'
import type { DraftForm } from './draft-form.ts'

/** What a writer wrote and the server has not saved yet. */
export interface BrowserCopy {
  form: DraftForm
  /** The saved draft it began from, and its revision. */
  saved: DraftForm
  basedOn: string
  at: string
}

/** Whose copy it is: this browser may be shared, and nobody is offered the text of somebody else. */
export interface CopyOf {
  personId: string
  storyId: string
}

const keyOf = ({ personId, storyId }: CopyOf): string => `peyk.draft.${personId}.${storyId}`

/**
 * Keeps what is not saved yet in this browser until it is: a reload, a crash or a dead battery takes nothing with it.
 * A browser without room or permission keeps nothing; the text then waits on the screen alone.
 */
export function keepCopy(of: CopyOf, copy: Omit<BrowserCopy, 'at'>): void {
  waiting.set(keyOf(of), copy)
  timer ??= setTimeout(keepNow, within)
}

/** Writes what waits; at the latest when the page is hidden or left. */
export function keepNow(): void {
  clearTimeout(timer)
  timer = undefined
  for (const [key, copy] of waiting)
    try {
      localStorage.setItem(key, JSON.stringify({ ...copy, at: now().toISOString() }))
    } catch {
      continue
    }
  waiting.clear()
}

// A long story takes some milliseconds to write: not with every letter, but soon after.
const within = 300
const waiting = new Map<string, Omit<BrowserCopy, 'at'>>()
let timer: ReturnType<typeof setTimeout> | undefined

export function dropCopy(of: CopyOf): void {
  waiting.delete(keyOf(of))
  try {
    localStorage.removeItem(keyOf(of))
  } catch {
    return
  }
}

/** The copy that was left, when there is one and it says something else than the story. */
export function findCopy(of: CopyOf, form: DraftForm): BrowserCopy | undefined {
  keepNow()
  try {
    const found: unknown = JSON.parse(localStorage.getItem(keyOf(of)) ?? 'null')
    if (!isCopy(found) || JSON.stringify(found.form) === JSON.stringify(form)) return undefined
    return found
  } catch {
    return undefined
  }
}

// Another version of this program may have written it: only the shape that is read here is looked at.
const isCopy = (found: unknown): found is BrowserCopy =>
  isObject(found) &&
  isDraft(found['form']) &&
  isDraft(found['saved']) &&
  typeof found['basedOn'] === 'string' &&
  typeof found['at'] === 'string'

function isDraft(found: unknown): found is DraftForm {
  const content = isObject(found) ? found['content'] : undefined
  const body = isObject(content) ? content['body'] : undefined
  return (
    isObject(body) &&
    Array.isArray(body['content']) &&
    isObject(found) &&
    typeof found['section'] === 'string'
  )
}

const isObject = (found: unknown): found is Record<string, unknown> =>
  typeof found === 'object' && found !== null
