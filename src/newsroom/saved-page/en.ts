// A table of data: what English news pages say around a story. Compared by slugKey: case and spaces make no difference.

/** Lines that are never part of a story, when they stand alone. */
export const standingAlone = [
  ...['News', 'Home', 'Home page', 'Menu', 'Search', 'Archive', 'Sign in', 'Log in', 'Login', 'Subscribe'],
  ...['Contact us', 'About us', 'Links', 'Skip to content', 'Skip to main content', 'Advertisement'],
  ...[
    'Print',
    'Print version',
    'Share',
    'Share this',
    'Copy link',
    'Short link',
    'Send to friends',
    'E-mail',
  ],
  ...['Telegram', 'WhatsApp', 'Twitter', 'X', 'Facebook', 'LinkedIn', 'Instagram', 'Font size'],
  ...[
    'Comments',
    'Your comment',
    'Tags',
    'Related news',
    'Related stories',
    'Read more',
    'Persian',
    'Arabic',
  ],
] as const

/** Beginnings of short lines with facts about the page, not the story's text. */
export const factsOfThePage = [
  ...['News code', 'News ID', 'Story code', 'Published:', 'Publish date', 'Date published', 'Last updated'],
  ...['Reading time', 'Views:', 'Short link:', 'Share:', 'Tags:', 'Keywords:', 'Category:', 'Read more:'],
] as const

/** Beginnings of lines after which nothing of the story follows. */
export const endOfStory = [
  ...['Was this story useful', 'Was this news useful', 'Share this story', 'End of message', 'End item'],
  ...[
    'Leave a comment',
    'Post a comment',
    'Send comment',
    'Comments containing',
    'Your email address will not',
  ],
  ...['Latest news', 'Latest stories', 'Most viewed', 'Most read', 'Most visited', 'Related news'],
  ...['Related stories', 'Related articles', 'Recommended stories'],
] as const

/** The source label of an imported story: it was reported by somebody else, and readers are told so. */
export const sourceLabelOf = (agency: string): string => `Reported by ${agency}`
