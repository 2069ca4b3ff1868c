// A table of data: what a moderator reads about a signal, in both languages of the desk.
export const signalSentences: Readonly<Record<string, { fa: string; en: string }>> = {
  'sent-before': { fa: 'همین متن پیش‌تر هم رسیده است.', en: 'The same text has arrived before.' },
  'much-like-before': {
    fa: 'متنی بسیار شبیه به این پیش‌تر رسیده است.',
    en: 'A text much like this one has arrived before.',
  },
  'no-longer-open': { fa: 'این خبر دیگر دیدگاه نمی‌گیرد.', en: 'The story no longer takes comments.' },
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
  'shares-few-words': {
    fa: 'با خبر فقط چند واژهٔ پرکاربرد مشترک دارد.',
    en: 'It shares only a few common words with the story.',
  },
  'name-of-staff': {
    fa: 'نام فرستنده به نام یکی از همکاران تحریریه می‌ماند.',
    en: 'The name looks like that of somebody in the newsroom.',
  },
  'name-of-office': {
    fa: 'نام فرستنده به نام یک روابط عمومی می‌ماند.',
    en: 'The name looks like that of a public-relations office.',
  },
  'gave-up': {
    fa: 'بررسی این قاعده بیش از اندازه طول کشید و نیمه‌کاره ماند.',
    en: 'This rule took too long and was left unfinished.',
  },
  broke: {
    fa: 'این قاعده بررسی نشد؛ خطایی در نرم‌افزار رخ داد.',
    en: 'This rule could not look: the program failed.',
  },
  'words-of-an-offer': { fa: 'به آگهی می‌ماند.', en: 'It reads like an advertisement.' },
  obscenity: { fa: 'واژه‌ای رکیک دارد.', en: 'It has an obscene word.' },
  insult: { fa: 'واژه‌ای توهین‌آمیز دارد.', en: 'It has an insulting word.' },
  threat: { fa: 'جمله‌ای تهدیدآمیز دارد.', en: 'It has a threatening phrase.' },
  'link-or-number': { fa: 'پیوند یا شمارهٔ تلفن دارد.', en: 'It has a link or a telephone number.' },
}
