// A table of words: what the columns of a table of results are called, in either language.
export const columnsNamed: Readonly<Record<'province' | 'invalid' | 'eligible', readonly string[]>> = {
  province: ['استان', 'province'],
  invalid: ['باطله', 'آرای باطله', 'رأی باطله', 'invalid'],
  eligible: ['واجدان شرایط', 'واجد شرایط', 'eligible'],
}
