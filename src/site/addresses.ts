import type { Edition } from '../newsroom/index.ts'

// Every address of the public site that pages link to; stories have theirs in newsroom (storyPath, shortPath).
const inEdition = (edition: Edition, path: string): string => (edition === 'en' ? `/en${path}` : path)
const segment = encodeURIComponent

export const addresses = {
  home: (edition: Edition) => (edition === 'en' ? '/en/' : '/'),
  section: (edition: Edition, slug: string) => inEdition(edition, `/section/${segment(slug)}`),
  province: (edition: Edition, slug: string) => inEdition(edition, `/province/${segment(slug)}`),
  provinces: (edition: Edition) => inEdition(edition, '/provinces'),
  topic: (edition: Edition, slug: string) => inEdition(edition, `/topic/${segment(slug)}`),
  author: (edition: Edition, name: string) => inEdition(edition, `/author/${segment(name)}`),
  archive: (edition: Edition, ...parts: readonly number[]) =>
    inEdition(edition, ['/archive', ...parts.map(part => String(part).padStart(2, '0'))].join('/')),
  search: (edition: Edition) => inEdition(edition, '/search'),
  about: (edition: Edition) => inEdition(edition, '/about'),
  houseRules: (edition: Edition) => inEdition(edition, '/house-rules'),
  moderation: (edition: Edition) => inEdition(edition, '/moderation'),
  moderationOf: (edition: Edition, year: number, month: number) =>
    inEdition(edition, `/moderation/${year}/${String(month).padStart(2, '0')}`),
  moderationFile: (kind: 'csv' | 'json') => `/moderation.${kind}`,
  corrections: (edition: Edition) => inEdition(edition, '/corrections'),
  feeds: (edition: Edition) => inEdition(edition, '/feeds'),
  // In English there are those dossiers, tables of results, offices and events that somebody wrote in English too.
  dossier: (edition: Edition, slug: string) => inEdition(edition, `/dossier/${segment(slug)}`),
  dossiers: (edition: Edition) => inEdition(edition, '/dossiers'),
  /** The table of results of a dossier. */
  results: (edition: Edition, slug: string) => inEdition(edition, `/dossier/${segment(slug)}/results`),
  resultsFile: (edition: Edition, slug: string) =>
    inEdition(edition, `/dossier/${segment(slug)}/results.csv`),
  events: (edition: Edition) => inEdition(edition, '/events'),
  calendar: (edition: Edition) => inEdition(edition, '/events.ics'),
  office: (edition: Edition, slug: string) => inEdition(edition, `/office/${segment(slug)}`),
  offices: (edition: Edition) => inEdition(edition, '/offices'),
  // Comments are taken in Persian only.
  tracking: '/comment',
  tracked: (token: string) => `/comment/${segment(token)}`,
  vote: (code: number) => `/news/${code}/vote`,
  comment: (code: number) => `/news/${code}/comment`,
  /** Without the comment's id, which follows a slash: the beginning of every lasting address of a comment. */
  commentAt: (code: number) => `/news/${code}/comment`,
  comments: (code: number, order: string, page: number) =>
    `/news/${code}/comments/${order}${page > 1 ? `/${page}` : ''}`,
  agreement: (code: number) => `/news/${code}/agreement`,
  reply: (code: number, commentId: string) => `/news/${code}/reply/${segment(commentId)}`,
  subscribe: (edition: Edition) => inEdition(edition, '/subscribe'),
  qr: (code: number) => `/n/${code}/qr.svg`,
  mine: (edition: Edition) => inEdition(edition, '/my-stories'),
  offline: (edition: Edition) => inEdition(edition, '/offline'),
  staff: '/admin/',
  manifest: '/manifest.webmanifest',
} as const

/** The feeds of a list: `/section/culture/feed/rss.xml`; of everything: `/feed/rss.xml`, `/en/feed/rss.xml`. */
export const feedPath = (
  edition: Edition,
  listPath: string,
  file: 'rss.xml' | 'atom.xml' | 'feed.json',
): string => (listPath === '' ? inEdition(edition, `/feed/${file}`) : `${listPath}/feed/${file}`)
