export const en = {
  agency: 'Peyk News Agency',
  latest: 'The latest news of Peyk News Agency',
  latestOf: (list: string): string => `News of ${list}`,
} as const
