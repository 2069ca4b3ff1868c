// A table of data: what each refusal of network means.
import type { RefusalTable } from '../platform/http/api-errors.ts'
import { advisoryRefusals } from './advisories/refusals.ts'
import { pressEventRefusals } from './press-events/refusals.ts'
import { replyRefusals } from './replies/refusals.ts'

export const networkRefusals: RefusalTable = {
  ...advisoryRefusals,
  ...pressEventRefusals,
  ...replyRefusals,
  'field.not-there': {
    status: 422,
    fa: 'این پاره در متنی که فرستاده شده نیست.',
    en: 'This passage is not in the text that was sent.',
  },
  'field.embargo-over': {
    status: 422,
    fa: 'این زمان گذشته است. برای انتشار بی‌درنگ آن را خالی کنید؛ وگرنه تاریخ را درست کنید.',
    en: 'This moment is over. Empty it to be published at once, or correct the date.',
  },
  'field.already-over': {
    status: 422,
    fa: 'این زمان گذشته است. تاریخ رویداد را درست کنید.',
    en: 'This moment is over. Correct the date of the event.',
  },
  'office.not_found': { status: 404, fa: 'چنین دفتری پیدا نشد.', en: 'There is no such office.' },
  'office.slug_taken': {
    status: 409,
    fa: 'دفتری با این نشانی هست.',
    en: 'There is an office with this address.',
  },
  'office.under_itself': {
    status: 409,
    fa: 'دفتر را نمی‌توان زیر خودش یا زیر دفتری که زیر آن است گذاشت. دفتر بالادست دیگری برگزینید.',
    en: 'An office cannot stand under itself or under one below it. Choose another office above it.',
  },
  'officer.wrong_role': {
    status: 409,
    fa: 'تنها کسی که نقش او «کارشناس روابط عمومی» است می‌تواند عضو دفتر شود.',
    en: 'Only somebody with the role of an officer can belong to an office.',
  },
  'officer.no_office': {
    status: 403,
    fa: 'حساب شما هنوز به دفتری پیوند نخورده است. از مدیر سامانه بخواهید دفترتان را تعیین کند.',
    en: 'Your account belongs to no office yet. Ask the administrator to assign one.',
  },
  'desk.not_found': { status: 404, fa: 'چنین میزی پیدا نشد.', en: 'There is no such desk.' },
  'desk.same': {
    status: 409,
    fa: 'این اطلاعیه همین حالا در همان میز است. میز دیگری برگزینید.',
    en: 'The release is at this desk already. Choose another one.',
  },
  'desk.too_many': {
    status: 409,
    fa: 'شمار میزها به بیشینه رسیده است.',
    en: 'There are as many desks as there can be.',
  },
  'routing.changed_since_read': {
    status: 409,
    fa: 'پس از آن‌که قاعده‌ها را باز کردید، کس دیگری آن‌ها را عوض کرد. صفحه را تازه کنید و تغییر خود را دوباره بنویسید.',
    en: 'Somebody changed the rules after you opened them. Reload the page and make your change again.',
  },
  'file.empty': {
    status: 422,
    fa: 'این فایل خالی است. دوباره بفرستید.',
    en: 'The file is empty. Send it again.',
  },
  'file.not_known': {
    status: 422,
    fa: 'این نوع فایل پذیرفته نمی‌شود. عکس (JPEG، PNG، WebP)، PDF، Word یا Excel بفرستید.',
    en: 'Files of this kind are not taken. Send a picture (JPEG, PNG, WebP), a PDF, a Word or an Excel file.',
  },
  'file.too_many_bytes': {
    status: 422,
    fa: 'فایل {megabytes} مگابایت است؛ بیشینه {most} مگابایت است. فایل کوچک‌تری بفرستید.',
    en: 'The file has {megabytes} MB; at most {most} MB are taken. Send a smaller one.',
  },
  'file.acts': {
    status: 422,
    fa: 'در این فایل چیزی هست که خودش کار می‌کند یا چیزی را پنهان می‌کند ({part}): ماکرو، اسکریپت، پیوست یا رمز. بدون آن ذخیره کنید و دوباره بفرستید.',
    en: 'Something in this file acts by itself or hides something ({part}): a macro, a script, an attachment or a lock. Save it without that and send it again.',
  },
  'file.too_much_today': {
    status: 429,
    fa: 'دفتر شما امروز {most} مگابایت فایل فرستاده است. باقی را فردا بفرستید.',
    en: 'Your office has sent {most} MB of files today. Send the rest tomorrow.',
  },
  'file.not_found': { status: 404, fa: 'چنین فایلی پیدا نشد.', en: 'There is no such file.' },
  'token.not_valid': {
    status: 401,
    fa: 'این کلید دیگر کار نمی‌کند. در صفحهٔ «دفتر ما» کلید تازه‌ای بسازید.',
    en: 'This token is not valid any more. Make a new one on the page of your office.',
  },
  'token.too_often': {
    status: 429,
    fa: 'این کلید در دقیقه بیش از {requests} درخواست فرستاده است. یک دقیقه صبر کنید.',
    en: 'This token has sent more than {requests} requests in a minute. Wait a minute.',
  },
  'token.too_many': {
    status: 409,
    fa: 'دفتر شما {most} کلید دارد. نخست یکی را از کار بیندازید.',
    en: 'Your office has {most} tokens. End one of them first.',
  },
  'token.not_found': { status: 404, fa: 'چنین کلیدی پیدا نشد.', en: 'There is no such token.' },
  'token.key_used': {
    status: 409,
    fa: 'با این Idempotency-Key پیش‌تر چیز دیگری خواسته شده است. کلید تازه‌ای بسازید.',
    en: 'Something else was asked with this Idempotency-Key before. Use a new one.',
  },
  'release.not_found': { status: 404, fa: 'چنین اطلاعیه‌ای پیدا نشد.', en: 'There is no such release.' },
  'release.taken': {
    status: 409,
    fa: 'همکاری پیش از شما خواندن این اطلاعیه را آغاز کرده است. اگر باید شما پاسخ بدهید، آن را از او بگیرید.',
    en: 'A colleague has begun to read this release. Take it over if it is you who has to answer.',
  },
  'release.not_yours': {
    status: 403,
    fa: 'این اطلاعیه از دفتر دیگری است؛ می‌توانید آن را ببینید، نه تغییر دهید.',
    en: 'This release is of another office: you may read it, not change it.',
  },
  'release.act_not_possible': {
    status: 409,
    fa: 'اطلاعیه در وضعیتی است که این کار با آن شدنی نیست. صفحه را تازه کنید و وضعیت آن را ببینید.',
    en: 'The release is in a state that does not allow this ({act}, {status}). Reload the page to see its state.',
  },
  'release.changed_since_read': {
    status: 409,
    fa: 'پس از آن‌که این اطلاعیه را باز کردید، نسخهٔ تازه‌ای از آن رسیده است. نخست آن را ببینید.',
    en: 'A newer revision came after you opened this release. Look at it first.',
  },
}
