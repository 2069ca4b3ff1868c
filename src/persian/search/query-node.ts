/** What a story must hold. A phrase is terms (or alternatives of terms) at positions one after the other. */
export type QueryNode =
  | { readonly is: 'term'; readonly term: string }
  | { readonly is: 'any' | 'all' | 'phrase'; readonly of: readonly QueryNode[] }
