import { listeningAddress } from '../../platform/config.ts'
import type { Context } from '../../platform/context.ts'
import type { Letter } from '../../platform/mail/mail.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'

/** What a letter says in one language. */
export interface Told {
  subject: string
  lines: readonly string[]
  /** What the link is called. */
  open: string
}

/** What a letter is about, in each language; the server does not know which of them its reader works in. */
export type ToldInBoth = (language: 'fa' | 'en', words: typeof fa) => Told

/** A letter to somebody of the staff: in Persian, then the same in English, each with the way to the screen. */
export function letterToStaff(
  { config }: Pick<Context, 'config'>,
  { to, path, told }: { to: string; path: string; told: ToldInBoth },
): Letter {
  const root = config.publicUrl === '' ? listeningAddress(config.host, config.port) : config.publicUrl
  const address = root + path
  const parts = [
    { language: 'fa', direction: 'rtl', ...told('fa', fa) },
    { language: 'en', direction: 'ltr', ...told('en', en) },
  ]
  return {
    to,
    subject: told('fa', fa).subject,
    text: parts
      .map(({ subject, lines, open }) => [subject, ...lines, `${open}: ${address}`].join('\n'))
      .join('\n\n'),
    html: `<!doctype html><html lang="fa" dir="rtl"><body>${parts
      .map(
        ({ language, direction, subject, lines, open }) =>
          `<div lang="${language}" dir="${direction}"><h1>${escaped(subject)}</h1>` +
          lines.map(line => `<p>${escaped(line)}</p>`).join('') +
          `<p><a href="${escaped(address)}">${escaped(open)}</a></p></div>`,
      )
      .join('<hr>')}</body></html>`,
  }
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => text.replace(/[&<>"]/g, sign => marks[sign] ?? '')
