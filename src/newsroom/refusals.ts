// A table of data: what each refusal of newsroom means.
import type { RefusalTable } from '../platform/http/api-errors.ts'

export const newsroomRefusals: RefusalTable = {
  'story.not_found': { status: 404, fa: 'چنین خبری پیدا نشد.', en: 'There is no such story.' },
  'revision.not_found': { status: 404, fa: 'چنین نسخه‌ای پیدا نشد.', en: 'There is no such revision.' },
  'story.changed_since_read': {
    status: 409,
    fa: 'پس از آن‌که این خبر را باز کردید، نسخهٔ تازه‌ای از آن ذخیره شده است. نخست آن را ببینید.',
    en: 'A newer revision was saved after you opened this story. Look at it first.',
  },
  'story.act_not_possible': {
    status: 409,
    fa: 'خبر در وضعیتی است که این کار با آن شدنی نیست.',
    en: 'The story is in a state that does not allow this ({act}, {status}).',
  },
  'story.approved_already': {
    status: 409,
    fa: 'این خبر تأیید شده است. برای تغییر آن، از دبیر بخواهید خبر را بازگرداند.',
    en: 'This story is approved. Ask the editor to return it before you change it.',
  },
  'story.scheduled_already': {
    status: 409,
    fa: 'زمان انتشار این خبر تعیین شده است. برای تغییر آن، نخست زمان‌بندی را لغو کنید.',
    en: 'This story waits for its moment. Take the schedule back before you change it.',
  },
  'story.has_warnings': {
    status: 409,
    fa: 'این خبر هشدارهایی دارد که هنوز نخوانده‌اید. آن‌ها را ببینید و بگویید که با همین حال منتشر شود.',
    en: 'This story carries warnings that you have not read. Look at them and say that it goes out all the same.',
  },
  'story.place_is_public': {
    status: 409,
    fa: 'خبر منتشر شده است؛ گروه، استان و نوع آن تنها با اصلاح یا به‌روزرسانی عوض می‌شود.',
    en: 'The story is public: its section, province and type change only with a correction or an update.',
  },
  'story.withdrawn': {
    status: 410,
    fa: 'این خبر برداشته شده است و دیگر تغییر نمی‌کند.',
    en: 'This story was withdrawn and does not change any more.',
  },
  'story.has_counterpart': {
    status: 409,
    fa: 'خبر {code} از پیش به خبری در نسخهٔ دیگر پیوند خورده است.',
    en: 'Story {code} already has a counterpart.',
  },
  'assignment.not_found': { status: 404, fa: 'چنین برنامه‌ای پیدا نشد.', en: 'There is no such assignment.' },
  'assignment.not_yours': {
    status: 409,
    fa: 'این خبر به شما سپرده نشده است. از دبیر بخواهید آن را به شما بسپارد.',
    en: 'This story is not assigned to you. Ask the editor to assign it to you.',
  },
  'assignment.begun_already': {
    status: 409,
    fa: 'نوشتن این خبر آغاز شده است. ادامهٔ کار در خود خبر است.',
    en: 'This story has been begun. The work goes on in the story itself.',
  },
  'assignment.dropped_already': {
    status: 409,
    fa: 'این برنامه کنار گذاشته شده است و دیگر تغییر نمی‌کند.',
    en: 'This plan was dropped and does not change any more.',
  },
  'preview.not_found': {
    status: 404,
    fa: 'چنین پیوند پیش‌نمایشی نیست یا پیش از این باطل شده است.',
    en: 'There is no such preview link, or it was revoked before.',
  },
  'section.slug_taken': {
    status: 409,
    fa: 'گروهی با این نشانی هست.',
    en: 'There is a section with this address.',
  },
  'dossier.slug_taken': {
    status: 409,
    fa: 'پرونده‌ای با این نشانی هست.',
    en: 'There is a dossier with this address.',
  },
  'picture.not_found': { status: 404, fa: 'چنین عکسی پیدا نشد.', en: 'There is no such picture.' },
  'picture.not_readable': {
    status: 422,
    fa: 'این فایل عکسی نیست که بتوان آن را خواند. JPEG، PNG، WebP، AVIF یا GIF بفرستید.',
    en: 'This file is not a picture that can be read. Send JPEG, PNG, WebP, AVIF or GIF.',
  },
  'picture.too_large': {
    status: 413,
    fa: 'عکس بزرگ‌تر از اندازهٔ پذیرفتنی است.',
    en: 'The picture is larger than what is accepted.',
  },
  'text.too_long': {
    status: 413,
    fa: 'متن بلندتر از آن است که یک‌باره ویرایش شود.',
    en: 'The text is too long to be repaired at once.',
  },
  'page.not_text': {
    status: 422,
    fa: 'این فایل متن ساده به رمزگذاری UTF-8 نیست. صفحه را به شکل متن ذخیره کنید.',
    en: 'This file is not plain text in UTF-8. Save the page as text.',
  },
  'page.not_understood': {
    status: 422,
    fa: 'در این صفحه تیتر و متنی شناخته نشد. هر بند باید در سطری جدا باشد و تیتر بالای آن‌ها.',
    en: 'No headline with text below it was recognised in this file. Each paragraph stands on a line of its own, the headline above them.',
  },
  'field.unsafe-link': {
    status: 422,
    fa: 'پیوند باید با https یا http آغاز شود یا به صفحه‌ای از همین سایت باشد.',
    en: 'A link begins with https or http, or leads to a page of this site.',
  },
  'field.without-alt': {
    status: 422,
    fa: 'متن جایگزین عکس، برای کسانی که آن را نمی‌بینند، نوشته نشده است.',
    en: 'The picture is not described for those who cannot see it.',
  },
  'field.without-credit': {
    status: 422,
    fa: 'نام عکاس یا صاحب عکس نوشته نشده است.',
    en: 'The picture has no credit.',
  },
  'field.under-embargo': {
    status: 422,
    fa: 'انتشار این خبر مشروط است و زمان آن هنوز نرسیده است. می‌توانید انتشار را برای همان زمان یا پس از آن زمان‌بندی کنید.',
    en: 'The story is under embargo and its time has not come. Schedule it for that time or later.',
  },
  'field.in-the-past': {
    status: 422,
    fa: 'این زمان گذشته است. زمانی در آینده بنویسید یا خبر را همین حالا منتشر کنید.',
    en: 'This time has passed. Give one in the future, or publish now.',
  },
  'field.other-edition': {
    status: 422,
    fa: 'این خبر به زبان دیگر است.',
    en: 'The story is of the other edition.',
  },
}
