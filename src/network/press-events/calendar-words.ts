// A table of data: what calendars are called, and what stands before an event that was called off.
export const calendarWords = {
  desk: { name: 'رویدادهای خبری، میز پیک', cancelled: 'لغو شد' },
  public: {
    fa: { name: 'رویدادهای خبری، پیک', cancelled: 'لغو شد' },
    en: { name: 'Press events, Peyk', cancelled: 'Called off' },
  },
} as const
