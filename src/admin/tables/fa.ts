// A table of data: the words about tables in the text, in Persian.
export const fa = {
  tool: 'جدول',
  tools: 'ابزار جدول',
  caption: 'عنوان جدول',
  rowAbove: 'سطر بالا',
  rowBelow: 'سطر پایین',
  columnBefore: 'ستون پیش',
  columnAfter: 'ستون پس',
  dropRow: 'حذف سطر',
  dropColumn: 'حذف ستون',
  headRow: 'سرسطر',
  headColumn: 'سرستون',
  drop: 'حذف جدول',
  keys: 'سطر و ستون تازه',
  tooLarge: (rows: string, columns: string) =>
    `جدولی که چسباندید بیش از ${rows} سطر یا ${columns} ستون دارد. آن را کوچک‌تر کنید؛ چیزی از نوشتهٔ شما تغییر نکرد.`,
}
