export const fa = {
  agency: 'خبرگزاری پیک',
  latest: 'تازه‌ترین خبرهای خبرگزاری پیک',
  latestOf: (list: string): string => `خبرهای ${list}`,
} as const
