import { storyPath, type StoryCard } from '../../newsroom/index.ts'
import type { Context } from '../../platform/context.ts'
import { listeningAddress } from '../../platform/config.ts'
import type { Letter } from '../../platform/mail/mail.ts'
import type { DigestSubscription } from './digest-store.ts'
import { digestToken } from './digest-token.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

const wordsOf = (edition: DigestSubscription['edition']) => (edition === 'fa' ? fa : en)

/** Asks the owner of an address whether the letter is wanted. */
export function confirmationOf(context: Context, asked: DigestSubscription): Letter {
  const words = wordsOf(asked.edition)
  const link = `${publicUrl(context)}/digest/${digestToken(context, asked.id)}`
  const text = words.confirm(link)
  return {
    to: asked.email,
    subject: words.confirmSubject,
    text,
    html: pageOf(
      asked,
      text
        .split('\n\n')
        .map(part =>
          part === link ? `<p>${linkTo(link, words.confirmLink)}</p>` : `<p>${escaped(part)}</p>`,
        )
        .join(''),
    ),
    headers: { 'Auto-Submitted': 'auto-generated' },
  }
}

/** The letter of a day. `day` in the calendar of the edition: «یکشنبه ۱ آذر ۱۴۰۵». */
export function digestOf(
  context: Context,
  to: DigestSubscription,
  { day, stories }: { day: string; stories: readonly StoryCard[] },
): Letter {
  const words = wordsOf(to.edition)
  const root = publicUrl(context)
  const leave = `${root}/digest/${digestToken(context, to.id)}/leave`
  const told = stories.map(story => ({ ...story, address: root + storyPath(story) }))
  return {
    to: to.email,
    subject: words.subject(day),
    text: [
      words.lead(day),
      ...told.map(({ headline, lead, address }) => `${headline}\n${lead}\n${address}`),
      `${words.leave}:\n${leave}`,
    ].join('\n\n'),
    html: pageOf(
      to,
      `<h1>${escaped(words.agency)}</h1><p>${escaped(words.lead(day))}</p>` +
        told
          .map(
            ({ headline, lead, address }) => `<h2>${linkTo(address, headline)}</h2><p>${escaped(lead)}</p>`,
          )
          .join('') +
        `<hr><p>${linkTo(leave, words.leave)}</p>`,
    ),
    // RFC 8058: the button of the reader's own mail program ends it by one press.
    headers: {
      'List-Unsubscribe': `<${leave}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
    },
  }
}

const publicUrl = ({ config }: Context): string =>
  config.publicUrl === '' ? listeningAddress(config.host, config.port) : config.publicUrl

const pageOf = ({ edition }: DigestSubscription, content: string): string =>
  `<!doctype html><html lang="${edition}" dir="${edition === 'fa' ? 'rtl' : 'ltr'}"><body>${content}</body></html>`

const linkTo = (address: string, text: string): string => `<a href="${escaped(address)}">${escaped(text)}</a>`

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => text.replace(/[&<>"]/g, sign => marks[sign] ?? '')
