// A table of data: what calendars are called, and what stands before an event that was called off.
export const calendarWords = {
  desk: { name: 'رویدادهای خبری، میز پیک', cancelled: 'لغو شد' },
  public: { name: 'رویدادهای خبری، پیک', cancelled: 'لغو شد' },
} as const
