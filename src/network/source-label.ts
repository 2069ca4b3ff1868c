// A table of data: how a story tells its readers which office's release it was made from.
export const sourceLabels = { fa: 'بر پایهٔ اطلاعیهٔ {office}' } as const

export const sourceLabelOf = (office: { name: string }): string =>
  sourceLabels.fa.replace('{office}', () => office.name)
