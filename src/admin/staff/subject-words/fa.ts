// A table of data: what an act was done to, in Persian.
export const fa = {
  story: 'دیدن خبر',
  release: 'دیدن اطلاعیه',
  plan: 'دیدن برنامه',
  dossier: 'دیدن پرونده',
  recording: 'دیدن ویدئو یا صدا',
  picture: 'دیدن عکس',
}
