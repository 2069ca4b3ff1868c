import { identifyLanguage } from '../persian/index.ts'
import type { Context } from '../platform/context.ts'
import { Refusal } from '../platform/refusal.ts'
import { hasArrivedSince } from './comment-store.ts'
import { readStamp, waitSeconds, type ReadStamp } from './form-stamp.ts'
import { isProof } from './proof-of-work.ts'
import { isFirstUse } from './send-limits.ts'

/** What came with a comment besides its words. */
export interface FormFacts {
  /** The stamp of the form; see form-stamp.ts. */
  stamp: string
  /** A field that people do not see; programs fill it. */
  trap: string
  /** The reader was told that the text does not look Persian and sends it all the same. */
  isSure: boolean
  /** Work done by the browser; empty without. */
  proof: string
}

interface Sending {
  storyId: string
  text: string
}

const quickest = 3
const oldest = 3 * 86_400

// Read top to bottom: what is asked of a form before its comment is taken. Nothing here judges what the comment says.
const questions = [notTrapped, stampedAndNotQuick, sureOfLanguage, patientInBurst] as const

/**
 * Refuses what a program sent in a hurry, and warns before a text that looks not Persian.
 * @throws Refusal 'comment.trap_filled', 'comment.form_old', 'comment.too_quick', 'comment.maybe_not_persian',
 * 'comment.burst'.
 */
export async function lookAtForm(context: Context, form: FormFacts, sending: Sending): Promise<void> {
  for (const question of questions) await question(context, form, sending)
}

function notTrapped(_context: Context, { trap }: FormFacts): void {
  if (trap !== '') throw new Refusal('comment.trap_filled')
}

function stampedAndNotQuick(context: Context, { stamp }: FormFacts, { storyId }: Sending): void {
  const read = readStamp(context, storyId, stamp)
  if (read === undefined || read.ageSeconds > oldest) throw new Refusal('comment.form_old')
  if (read.kind === 'page' && read.ageSeconds < quickest) throw new Refusal('comment.too_quick')
}

function sureOfLanguage(_context: Context, { isSure }: FormFacts, { text }: Sending): void {
  if (isSure) return
  const { language, certain } = identifyLanguage(text)
  if (certain && language !== 'fa') throw new Refusal('comment.maybe_not_persian')
}

async function patientInBurst(context: Context, form: FormFacts, { storyId }: Sending): Promise<void> {
  if (!(await isBurst(context))) return
  if (form.proof !== '' && (await isProof(context, form.proof))) return
  const stamp = readStamp(context, storyId, form.stamp)
  if (stamp !== undefined && (await hasWaited(context, stamp))) return
  const waited = stamp?.kind === 'wait' && stamp.ageSeconds < waitSeconds ? stamp.ageSeconds : 0
  throw new Refusal('comment.burst', { seconds: waitSeconds - waited })
}

/** Whether more comments have come within a minute, over all stories and processes, than the setting allows. */
async function isBurst(context: Context): Promise<boolean> {
  const { burst } = context.config.comments
  if (burst === 0) return false
  const aMinuteAgo = new Date(context.clock.now().getTime() - 60_000)
  return hasArrivedSince(context, aMinuteAgo, burst)
}

// Without script there is no work: who waits is let through, once a form.
const hasWaited = async (context: Context, { kind, ageSeconds, nonce }: ReadStamp): Promise<boolean> =>
  kind === 'wait' && ageSeconds >= waitSeconds && (await isFirstUse(context, `wait ${nonce}`, oldest))
