import type { Child } from 'hono/jsx'

/** Words that exist in Persian alone, on a page of another language: marked by language and in their own direction. */
export const InPersian = ({ children }: { children: Child }) => (
  <span lang="fa" dir="rtl">
    {children}
  </span>
)
