import { Refused, ServerAway } from '../api/refused.ts'
import { hold } from '../pieces/hold.ts'
import { isSame } from '../unsaved/left-copies.ts'
import { now } from '../words/clock.ts'
import { numberSaves, type SaveNumber } from './number-saves.ts'

/** saved: nothing is unsaved. away: tried again soon. refused: waits for a change. conflict: somebody else saved. */
export type Phase = 'saved' | 'changed' | 'saving' | 'away' | 'refused' | 'conflict'

export interface KeptDraft<Form> {
  form: Form
  /** As it was saved last: what the form began from. */
  saved: Form
  /** The revision the next save is based on. */
  basedOn: string
  phase: Phase
  savedAt: string | null
  fault: unknown
}

export interface DraftKeeper<Form> {
  read: () => KeptDraft<Form>
  watch: (tell: () => void) => () => void
  change: (form: Form) => void
  /** Saves what is unsaved now. @returns the newest revision's id. @throws what kept it from being saved. */
  flush: () => Promise<string>
  /** The story went on to this revision by an act of ours. */
  goOnFrom: (basedOn: string) => void
  /** What is not saved yet, as it would be saved now; undefined when everything is. */
  unsaved: () => { form: Form; number: SaveNumber } | undefined
  stop: () => void
}

interface Start<Form> {
  form: Form
  basedOn: string
  save: (form: Form, number: SaveNumber) => Promise<{ revisionId: string }>
}

const afterLastChange = 2500
const whileTyping = 10_000
const whenAway = 4000

/**
 * Keeps a draft saved: a little after the last change, at the latest every ten seconds, one save at a time, and never
 * over a revision that somebody else saved meanwhile.
 */
export function keepDraft<Form>({ form, basedOn, save }: Start<Form>): DraftKeeper<Form> {
  const { read, note, watch } = hold(asOpened(form, basedOn))
  let changedSince: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined
  const numbers = numberSaves()
  const isChanged = (): boolean => !isSame(read().form, read().saved)
  const saveIn = (delay: number): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void saveNow(), delay)
  }

  function change(next: Form): void {
    note({ form: next, ...(read().phase === 'conflict' ? {} : { phase: 'changed' }) })
    if (read().phase === 'conflict') return
    changedSince ??= now().getTime()
    saveIn(Math.max(0, Math.min(afterLastChange, changedSince + whileTyping - now().getTime())))
  }

  async function saveNow(): Promise<void> {
    clearTimeout(timer)
    if (running !== undefined || read().phase === 'conflict') return running
    if (!isChanged()) return note({ phase: 'saved', fault: null })
    running = saveOnce().finally(() => {
      running = undefined
      if (read().phase === 'changed') saveIn(afterLastChange)
      if (read().phase === 'away') saveIn(whenAway)
    })
    return running
  }

  async function saveOnce(): Promise<void> {
    const sent = read().form
    const number = numbers.send(read().basedOn)
    note({ phase: 'saving' })
    try {
      const { revisionId } = await save(sent, number)
      numbers.answered()
      changedSince = undefined
      const phase = isSame(read().form, sent) ? 'saved' : 'changed'
      note({ saved: sent, basedOn: revisionId, savedAt: now().toISOString(), fault: null, phase })
    } catch (fault) {
      numbers.failed(number, fault)
      note({ fault, phase: phaseAfter(fault) })
    }
  }

  async function flush(): Promise<string> {
    await running
    if (isChanged()) await saveNow()
    if (isChanged() && read().phase === 'changed') return flush()
    if (isChanged()) throw read().fault
    return read().basedOn
  }

  return {
    read,
    watch,
    change,
    flush,
    goOnFrom: next => note({ basedOn: next }),
    unsaved: () => (isChanged() ? { form: read().form, number: numbers.next(read().basedOn) } : undefined),
    stop: () => clearTimeout(timer),
  }
}

const asOpened = <Form>(form: Form, basedOn: string): KeptDraft<Form> => ({
  form,
  saved: form,
  basedOn,
  phase: 'saved',
  savedAt: null,
  fault: null,
})

// An ended session is like a server away: after signing in again the same save goes through.
function phaseAfter(fault: unknown): Phase {
  if (fault instanceof ServerAway) return 'away'
  if (!(fault instanceof Refused)) return 'refused'
  // A fault of the server, or too much at once: nothing that the writer can mend.
  if (fault.status >= 500 || fault.status === 429) return 'away'
  if (fault.code === 'access.sign_in') return 'away'
  return fault.code.endsWith('.changed_since_read') ? 'conflict' : 'refused'
}
