// A table of data: what the refusals of arranged pages and banners mean.
import type { RefusalTable } from '../../platform/http/api-errors.ts'

export const frontRefusals: RefusalTable = {
  'front.no_page': { status: 404, fa: 'چنین صفحه‌ای نیست.', en: 'There is no such page.' },
  'front.no_arrangement': {
    status: 404,
    fa: 'این صفحه چنین چیدمانی نداشته است.',
    en: 'This page has had no such arrangement.',
  },
  'front.changed_since_read': {
    status: 409,
    fa: 'پس از آن‌که این صفحه را باز کردید، همکارتان چیدمان تازه‌ای منتشر کرد. چیدمان شما همین‌جا مانده است؛ نخست چیدمان او را ببینید.',
    en: 'After you opened this page a colleague published another arrangement. Yours is still here; look at theirs first.',
  },
  'banner.not_standing': {
    status: 409,
    fa: 'این نوار دیگر روی سایت نیست: زمانش رسیده یا همکارتان آن را برداشته است.',
    en: 'This banner stands no more: its time came, or a colleague took it down.',
  },
  'field.banner-over': {
    status: 422,
    fa: 'این زمان گذشته است؛ زمانی در آینده بنویسید.',
    en: 'This time has passed. Give one in the future.',
  },
  'field.banner-too-long': {
    status: 422,
    fa: 'نوار فوری دست‌بالا سه روز می‌ماند؛ زمانی نزدیک‌تر بنویسید.',
    en: 'A banner stands for three days at most. Give an earlier time.',
  },
  'field.place-taken': {
    status: 422,
    fa: 'این جا دو بار آمده است.',
    en: 'This place is given twice.',
  },
  'field.placed-twice': {
    status: 422,
    fa: 'این خبر در دو جا نشسته است.',
    en: 'This story stands in two places.',
  },
  'field.not-shown': {
    status: 422,
    fa: 'خوانندگان این نسخهٔ زبانی این خبر را نمی‌بینند: منتشر نشده، برداشته شده یا به زبان دیگر است.',
    en: 'Readers of this edition do not see this story: it is not published, withdrawn, or of the other edition.',
  },
  'field.pin-over': {
    status: 422,
    fa: 'زمان این سنجاق گذشته است.',
    en: 'The time of this pin has passed.',
  },
}
