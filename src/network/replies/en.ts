// A table of data: what a reply is called where readers see it, in English.
import type { fa } from './fa.ts'

export const en: typeof fa = {
  kickers: { reply: 'Reply', correction: 'Correction' },
  headlines: {
    reply: (office, headline) => `${office} replies to “${headline}”`,
    correction: (office, headline) => `${office} corrects “${headline}”`,
  },
  leads: {
    reply: (office, code) =>
      `${office} has sent a reply to story ${code}. It stands here whole, in the office’s name.`,
    correction: (office, code) =>
      `${office} has sent a correction to story ${code}. It stands here in the office’s name.`,
  },
  sourceLabel: office => `In the name of ${office}`,
}
