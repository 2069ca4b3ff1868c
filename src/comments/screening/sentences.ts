// A table of data: what a moderator reads about a signal, in both languages of the desk.
export const signalSentences: Readonly<Record<string, { fa: string; en: string }>> = {
  'sent-before': { fa: 'همین متن پیش‌تر هم رسیده است.', en: 'The same text has arrived before.' },
  finglish: { fa: 'فارسی با حروف لاتین به نظر می‌رسد.', en: 'It looks like Persian in Latin letters.' },
  'other-language': { fa: 'به زبان دیگری به نظر می‌رسد.', en: 'It looks like another language.' },
  'no-language': {
    fa: 'متن معناداری در آن دیده نمی‌شود.',
    en: 'It does not look like words of any language.',
  },
  'accuses-beside-name': {
    fa: 'واژه‌ای اتهام‌آمیز کنار نامی از همین خبر آمده است.',
    en: 'An accusing word stands beside a name of the story.',
  },
  accuses: { fa: 'واژه‌ای اتهام‌آمیز دارد.', en: 'It has an accusing word.' },
  'shares-no-word': { fa: 'هیچ واژهٔ مشترکی با خبر ندارد.', en: 'It shares no word with the story.' },
  'link-or-number': { fa: 'پیوند یا شمارهٔ تلفن دارد.', en: 'It has a link or a telephone number.' },
}
