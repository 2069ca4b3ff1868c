// A table of data: how refusals name the states of a story, in Persian.
export const fa = {
  states: {
    draft: 'پیش‌نویس',
    'in-review': 'در بازبینی',
    returned: 'بازگشته به نویسنده',
    approved: 'تأییدشده',
    scheduled: 'زمان‌بندی‌شده',
    published: 'منتشرشده',
    corrected: 'اصلاح‌شده',
    updated: 'به‌روزشده',
    withdrawn: 'برداشته‌شده',
  },
}
