// A table of data: pictures of the sample's library that no story shows yet, each lacking something or other.
import type { LoosePicture } from './sample-shapes.ts'

export const loosePictures: readonly LoosePicture[] = [
  {
    pattern: 'zilu-madder',
    fileName: 'zilu-meybod-04.jpg',
    caption: 'زیلوی سفارشی یک مسجد، اندازهٔ سه در چهار متر؛ طرح تزیینی.',
    credit: 'نگاره: پیک',
    licence: 'با نام، بی‌بازفروش',
    isDescribed: false,
    hoursAgo: 3,
  },
  {
    pattern: 'khatam-rose',
    fileName: 'khatam-shiraz-12.jpg',
    caption: 'خاتم‌کاری شیراز، از نزدیک؛ طرح تزیینی.',
    credit: '',
    licence: '',
    isDescribed: false,
    hoursAgo: 5,
  },
  {
    pattern: 'kagome-sky',
    fileName: 'عکس آرشیو ۱۲.jpg',
    caption: 'آسمان و موج؛ طرح تزیینی با حق استفادهٔ پایان‌یافته.',
    credit: 'نگاره: پیک',
    licence: 'یک‌باره، تا پایان ماه گذشته',
    rightsEndedHoursAgo: 200,
    isDescribed: true,
    hoursAgo: 900,
  },
]

/** The terms of the pictures of stories, in turn. */
export const licences: readonly string[] = ['', 'با نام پیک، آزاد', 'تنها برای همین خبر']
