// A table of data: why invented readers voted as they did, by the key of a story.
export const voteReasons: Readonly<Record<string, readonly { useful: boolean; reason: string }[]>> = {
  'zari-kashan': [
    { useful: true, reason: 'نمی‌دانستم نقش را با آواز می‌بافند.' },
    { useful: true, reason: 'روزهای بازدید را گفته بود؛ شنبه می‌روم.' },
    { useful: false, reason: 'کاش صدای ضبط‌شده را هم می‌گذاشتید.' },
  ],
  'khab-tehran': [{ useful: false, reason: 'نگفته بود عددها از کجا آمده است.' }],
  'badgir-yazd': [{ useful: true, reason: 'برای درس فرزندم به کار آمد.' }],
  'pol-sarabgol': [{ useful: false, reason: 'نقشهٔ راه جایگزین نبود.' }],
}
