import { shortPath } from '../../newsroom/index.ts'
import { formatGregorian, formatJalali } from '../../persian/index.ts'
import type { Context } from '../../platform/context.ts'
import { listAddresses, listSendersOfStory, readAsker, readSender } from './addressee-store.ts'
import { letterToStaff, type ToldInBoth } from './letter-to-staff.ts'
import { leaveLetters, postLetters } from './post-letters.ts'

// What happens at the desk is told to offices by letter, in the transaction in which it happens. No letter carries a word
// of a release, an advisory or an answer: a release may be under embargo, and a letter box belongs to whoever reads it.

const momentIn = (language: 'fa' | 'en', instant: Date): string =>
  (language === 'fa' ? formatJalali : formatGregorian)(instant, 'date-time')

/** The desk answered a release: who sent it is told. */
export async function tellOfAnswer(
  within: Context,
  releaseId: string,
  verdict: 'returned' | 'accepted' | 'declined',
): Promise<void> {
  if (!leaveLetters(within)) return
  const sender = await readSender(within, releaseId)
  if (sender === undefined) return
  const told: ToldInBoth = (language, { answer: words }) => ({
    subject: words[verdict],
    lines: [
      words.sent(momentIn(language, sender.sentAt)),
      verdict === 'accepted' ? words.toBeWritten : words.toRead,
      words.why,
    ],
    open: words.open,
  })
  await postLetters(within, [
    letterToStaff(within, { to: sender.email, path: `/admin/releases/${releaseId}`, told }),
  ])
}

/** A story was published: who sent the release it is based on is told. */
export async function tellOfPublished(within: Context, storyId: string): Promise<void> {
  if (!leaveLetters(within)) return
  const senders = await listSendersOfStory(within, storyId)
  await postLetters(
    within,
    senders.map(({ email, sentAt, storyCode }) =>
      letterToStaff(within, {
        to: email,
        path: shortPath({ code: storyCode }),
        told: (language, { answer: words }) => ({
          subject: words.published,
          lines: [words.sent(momentIn(language, sentAt)), words.why],
          open: words.openStory,
        }),
      }),
    ),
  )
}

/** An advisory went to offices: those who write for them are told. */
export async function tellOfAdvisory(
  within: Context,
  { id, officeIds, answerBy }: { id: string; officeIds: readonly string[]; answerBy: Date | null },
): Promise<void> {
  if (!leaveLetters(within)) return
  const told: ToldInBoth = (language, { advisory: words }) => ({
    subject: words.subject,
    lines: [...(answerBy === null ? [] : [words.answerBy(momentIn(language, answerBy))]), words.why],
    open: words.open,
  })
  const addresses = await listAddresses(within, officeIds)
  await postLetters(
    within,
    addresses.map(to => letterToStaff(within, { to, path: `/admin/advisories/${id}`, told })),
  )
}

/** The desk decided about a reply: who asked for it is told. */
export async function tellOfReply(
  within: Context,
  replyId: string,
  decision: 'accepted' | 'declined',
): Promise<void> {
  if (!leaveLetters(within)) return
  const to = await readAsker(within, replyId)
  if (to === undefined) return
  const told: ToldInBoth = (_language, { reply: words }) => ({
    subject: words[decision],
    lines: [words.toRead, words.why],
    open: words.open,
  })
  await postLetters(within, [letterToStaff(within, { to, path: '/admin/replies', told })])
}
