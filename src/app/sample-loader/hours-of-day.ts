// A table of data: how the views of a day fall on its hours, from midnight; more in the evening than at dawn.
export const shareOfHour: readonly number[] = [
  5, 4, 3, 2, 1, 1, 2, 3, 5, 6, 6, 6, 6, 5, 5, 5, 5, 6, 7, 8, 8, 8, 7, 6,
]
