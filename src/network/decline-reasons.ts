// A table of data: why a release may be declined, as published; the desk adds its own words to one of these.
export const declineReasons = {
  'no-news': {
    fa: 'خبر تازه‌ای ندارد: نام، عدد، زمان یا تصمیمی که خواننده تا امروز نمی‌دانست.',
    en: 'It holds no news: no name, figure, moment or decision that readers did not know until today.',
  },
  greeting: {
    fa: 'پیام تبریک، تسلیت یا سپاس است.',
    en: 'It is a message of congratulation, condolence or thanks.',
  },
  advertising: {
    fa: 'تبلیغ است: ستایش یک دستگاه، شخص یا کالا بی‌آن‌که خبری در آن باشد.',
    en: 'It is advertising: praise of an office, a person or a product without news.',
  },
  published: {
    fa: 'همین خبر پیش‌تر منتشر شده یا از دفتر دیگری رسیده است.',
    en: 'The same news is out already, or came from another office.',
  },
  late: {
    fa: 'دیر رسیده است: رویداد گذشته و نکتهٔ تازه‌ای از آن نمانده است.',
    en: 'It came too late: the event is over and nothing new is left of it.',
  },
  unsourced: {
    fa: 'ادعایی دارد که سندی برایش نیامده و تحریریه نتوانسته آن را بسنجد.',
    en: 'It claims something for which there is no evidence and which the newsroom could not check.',
  },
  'of-others': {
    fa: 'دربارهٔ شخص یا دستگاه دیگری داوری می‌کند و پاسخ او را ندارد.',
    en: 'It judges another person or office without their answer.',
  },
  'out-of-field': {
    fa: 'به کار خوانندگان این خبرگزاری نمی‌آید یا بیرون از حوزه‌های آن است.',
    en: 'It is of no use to the readers of this agency, or outside of its fields.',
  },
} as const satisfies Readonly<Record<string, { fa: string; en: string }>>

export type DeclineReason = keyof typeof declineReasons
export const isDeclineReason = (name: string): name is DeclineReason => name in declineReasons
export const declineReasonNames: readonly DeclineReason[] =
  Object.keys(declineReasons).filter(isDeclineReason)
