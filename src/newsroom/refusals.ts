// A table of data: what each refusal of newsroom means.
import type { RefusalTable } from '../platform/http/api-errors.ts'
import { recordingRefusals } from './recordings/recording-refusals.ts'

export const newsroomRefusals: RefusalTable = {
  ...recordingRefusals,
  'story.not_found': { status: 404, fa: 'چنین خبری پیدا نشد.', en: 'There is no such story.' },
  'revision.not_found': { status: 404, fa: 'چنین نسخه‌ای پیدا نشد.', en: 'There is no such revision.' },
  'story.changed_since_read': {
    status: 409,
    fa: 'پس از آن‌که این خبر را باز کردید، نسخهٔ تازه‌ای از آن ذخیره شده است. نخست آن را ببینید.',
    en: 'A newer revision was saved after you opened this story. Look at it first.',
  },
  'story.act_not_possible': {
    status: 409,
    fa: 'این خبر اکنون «{fa}» است و این کار با آن شدنی نیست.',
    en: 'The story is {en} now, which does not allow this.',
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
  'story.own_approval': {
    status: 409,
    fa: 'نوشتهٔ خودتان را همکار دیگری باید بخواند و تأیید کند.',
    en: 'What you wrote is read and approved by a colleague.',
  },
  'story.approved_by_you': {
    status: 409,
    fa: 'این نسخه را پیش‌تر تأیید کرده‌اید؛ همکار دیگری هم باید آن را بخواند.',
    en: 'You have approved this revision already; another colleague must read it too.',
  },
  'story.needs_readers': {
    status: 409,
    fa: 'پیش از انتشار، {readers} همکار دیگر باید این نسخه را بخواند و تأیید کند.',
    en: 'Before this is published, {readers} more of your colleagues must read and approve it.',
  },
  'story.topic_by_update': {
    status: 409,
    fa: 'خوانندگان این خبر را می‌بینند؛ برچسب آن با به‌روزرسانی افزوده می‌شود.',
    en: 'Readers see this story: a topic is added to it with an update.',
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
  'story.no_counterpart': {
    status: 409,
    fa: 'این خبر به خبری در نسخهٔ دیگر پیوند نخورده است.',
    en: 'This story has no counterpart.',
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
  'note.not_found': {
    status: 404,
    fa: 'چنین یادداشتی بر این خبر نیست.',
    en: 'There is no such note on this story.',
  },
  'note.not_yours': {
    status: 403,
    fa: 'یادداشت را تنها نویسندهٔ آن پاک می‌کند.',
    en: 'Only who wrote a note deletes it.',
  },
  'note.answered': {
    status: 409,
    fa: 'به این یادداشت پاسخ داده‌اند و دیگر پاک نمی‌شود. اگر کار تمام است، «حل شد» را بزنید.',
    en: 'Somebody has answered this note, so it cannot be deleted any more. If the matter is closed, settle it.',
  },
  'note.too_many': {
    status: 409,
    fa: 'این خبر یادداشت‌های بسیار دارد. آنچه مانده است را رودررو بگویید.',
    en: 'This story has very many notes. Talk about the rest face to face.',
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
  'section.not_found': { status: 404, fa: 'چنین گروهی پیدا نشد.', en: 'There is no such section.' },
  'province.not_found': { status: 404, fa: 'چنین استانی پیدا نشد.', en: 'There is no such province.' },
  'field.of-another-province': {
    status: 422,
    fa: '«{name}» در استان {province} آمده است.',
    en: '“{name}” already stands for {province}.',
  },
  'section.too_deep': {
    status: 409,
    fa: 'گروه‌ها دو پله دارند: زیر گروهی که خود زیر گروه دیگری است، یا گروهی که زیرگروه دارد، جا نمی‌گیرد.',
    en: 'Sections have two levels: nothing stands under a section that stands under another one.',
  },
  'author.not_found': { status: 404, fa: 'چنین نویسنده‌ای پیدا نشد.', en: 'There is no such author.' },
  'author.slug_taken': {
    status: 409,
    fa: 'نویسنده‌ای با این نشانی هست.',
    en: 'There is an author with this address.',
  },
  'author.person_taken': {
    status: 409,
    fa: 'این حساب از آنِ نویسندهٔ دیگری است.',
    en: 'This account belongs to another author.',
  },
  'live.not_live': { status: 409, fa: 'این خبر پوشش زنده نیست.', en: 'This story is not a live one.' },
  'live.ended': {
    status: 409,
    fa: 'این پوشش پایان یافته است. برای نوشتن، نخست آن را از سر بگیرید.',
    en: 'This coverage has ended. Take it up again to write.',
  },
  'live.entry_sent': {
    status: 409,
    fa: 'این نوشته پیش‌تر با متن دیگری منتشر شده است. آن را در فهرست اصلاح کنید، یا دوباره «انتشار» را بزنید تا نوشته‌ای تازه باشد.',
    en: 'This entry is published already, with other words. Correct it in the list, or publish again to make this a new entry.',
  },
  'live.entry_not_found': { status: 404, fa: 'چنین نوشته‌ای پیدا نشد.', en: 'There is no such entry.' },
  'live.entry_changed_since_read': {
    status: 409,
    fa: 'همکاری در این میان این نوشته را اصلاح کرده است. هر دو را ببینید و یکی را برگزینید.',
    en: 'A colleague corrected this entry meanwhile. Look at both and choose.',
  },
  'live.entry_deleted': {
    status: 409,
    fa: 'این نوشته برداشته شده است و دیگر تغییر نمی‌کند.',
    en: 'This entry was deleted and does not change any more.',
  },
  'topic.not_found': { status: 404, fa: 'چنین برچسبی پیدا نشد.', en: 'There is no such topic.' },
  'topic.name_taken': {
    status: 409,
    fa: 'برچسبی به نام «{name}» هست. اگر هر دو یکی است، این را در آن ادغام کنید.',
    en: 'There is a topic called “{name}”. If both mean the same, merge this one into it.',
  },
  'topic.merged_already': {
    status: 409,
    fa: 'این برچسب در برچسب دیگری ادغام شده است. نخست جدایش کنید.',
    en: 'This topic was merged into another one. Split it first.',
  },
  'topic.not_merged': {
    status: 409,
    fa: 'این برچسب در برچسبی ادغام نشده است.',
    en: 'This topic is not merged into another one.',
  },
  'topic.in_use': {
    status: 409,
    fa: 'این برچسب در خبری هست و پاک نمی‌شود. آن را در برچسب دیگری ادغام کنید.',
    en: 'A story carries this topic; it cannot be deleted. Merge it into another one.',
  },
  'field.closed': {
    status: 422,
    fa: 'این گروه بسته است و خبر تازه نمی‌پذیرد.',
    en: 'This section is closed and takes no new stories.',
  },
  'field.same': { status: 422, fa: 'این همان برچسب است.', en: 'This is the same topic.' },
  'dossier.not_found': { status: 404, fa: 'چنین پرونده‌ای پیدا نشد.', en: 'There is no such dossier.' },
  'dossier.changed_since_read': {
    status: 409,
    fa: 'پس از آن‌که این پرونده را باز کردید، دیگری آن را عوض کرده است. هر دو را ببینید و یکی را برگزینید.',
    en: 'Somebody changed this dossier after you opened it. Look at both and choose.',
  },
  'dossier.slug_taken': {
    status: 409,
    fa: 'پرونده‌ای با این نشانی هست.',
    en: 'There is a dossier with this address.',
  },
  'picture.not_found': { status: 404, fa: 'چنین عکسی پیدا نشد.', en: 'There is no such picture.' },
  'picture.empty': {
    status: 422,
    fa: 'این فایل خالی است. شاید هنوز کامل ذخیره نشده باشد؛ دوباره از دوربین یا رایانه بردارید.',
    en: 'This file is empty. It may not have been saved completely; copy it again from the camera or computer.',
  },
  'picture.not_readable': {
    status: 422,
    fa: 'این فایل خراب یا ناقص است و باز نمی‌شود. آن را در برنامهٔ ویرایش عکس باز کنید و دوباره به شکل JPEG ذخیره کنید.',
    en: 'This file is damaged or incomplete. Open it in a picture editor and save it again as JPEG.',
  },
  'picture.is_svg': {
    status: 422,
    fa: 'این فایل SVG است و می‌تواند برنامه در خود داشته باشد؛ آن را نمی‌پذیریم. از همان طرح یک خروجی PNG بگیرید، دست‌کم به پهنای ۱۶۰۰ پیکسل.',
    en: 'This file is SVG and can carry a program; it is not accepted. Export the drawing as PNG, at least 1600 pixels wide.',
  },
  'picture.is_heic': {
    status: 422,
    fa: 'این فایل HEIC است که هر مرورگری نشان نمی‌دهد. در تنظیم دوربین گوشی «سازگارترین» را برگزینید یا عکس را به شکل JPEG بفرستید.',
    en: 'This file is HEIC, which not every browser shows. Choose “Most Compatible” in the camera settings of the phone, or send the picture as JPEG.',
  },
  'picture.is_no_picture': {
    status: 422,
    fa: 'این فایل از نوع {kind} است و در کتابخانهٔ عکس جا نمی‌گیرد. از آن یک خروجی JPEG یا PNG بگیرید.',
    en: 'This file is of the type {kind} and has no place in the picture library. Export it as JPEG or PNG.',
  },
  'picture.not_known': {
    status: 422,
    fa: 'این فایل عکسی نیست که بتوان آن را خواند. JPEG، PNG، WebP، AVIF یا GIF بفرستید.',
    en: 'This file is not a picture that can be read. Send JPEG, PNG, WebP, AVIF or GIF.',
  },
  'picture.too_many_bytes': {
    status: 413,
    fa: 'حجم این فایل {megabytes} مگابایت است و از {most} مگابایت بیشتر پذیرفته نمی‌شود. آن را با کیفیت ۹۰ درصد JPEG ذخیره کنید.',
    en: 'This file has {megabytes} MB; at most {most} MB are accepted. Save it as JPEG with a quality of 90 per cent.',
  },
  'picture.too_many_pixels': {
    status: 422,
    fa: 'این عکس {width} در {height} پیکسل است و بیش از {most} میلیون پیکسل پذیرفته نمی‌شود. آن را کوچک کنید؛ برای سایت پهنای ۲۴۰۰ پیکسل بس است.',
    en: 'This picture has {width} by {height} pixels; more than {most} million are not accepted. Make it smaller: 2400 pixels across are enough for the site.',
  },
  'picture.too_small': {
    status: 422,
    fa: 'این عکس {width} در {height} پیکسل است و برای هیچ صفحه‌ای بس نیست. نسخهٔ بزرگ‌تر آن را بفرستید.',
    en: 'This picture has {width} by {height} pixels, too few for any page. Send a larger one.',
  },
  'picture.is_public': {
    status: 409,
    fa: 'خوانندگان این عکس را در خبری منتشرشده می‌بینند. تغییر آن با کسی است که در گروه آن خبر حق انتشار دارد.',
    en: 'Readers see this picture in a published story. Somebody who may publish in its section has to change it.',
  },
  'picture.changed_since_read': {
    status: 409,
    fa: 'همکاری در این میان چیز دیگری دربارهٔ این عکس نوشته است. هر دو را ببینید و یکی را برگزینید.',
    en: 'A colleague wrote something else about this picture meanwhile. Look at both and choose.',
  },
  'picture.in_use': {
    status: 409,
    fa: 'این عکس در خبری یا در نسخه‌ای پیشین از خبری هست و پاک نمی‌شود. اگر نباید دیده شود، فایل آن را با عکسی دیگر جایگزین کنید.',
    en: 'A story, or an older revision of one, names this picture; it cannot be deleted. If it must not be seen, replace its file with another.',
  },
  'picture.upload_not_found': {
    status: 404,
    fa: 'فرستادن این فایل نیمه‌کاره مانده بود و کنار گذاشته شد. آن را دوباره برگزینید.',
    en: 'This upload was left unfinished and has been put aside. Choose the file again.',
  },
  'picture.upload_incomplete': {
    status: 409,
    fa: 'بخشی از فایل نرسیده است. دوباره بفرستید؛ آنچه رسیده می‌ماند.',
    en: 'A part of the file has not arrived. Send again; what has arrived is kept.',
  },
  'picture.too_many_uploads': {
    status: 429,
    fa: 'فایل‌های نیمه‌کارهٔ شما بیش از اندازه است. بگذارید آنچه در راه است برسد.',
    en: 'You have too many unfinished files. Let those on their way arrive first.',
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
  'field.rights-over': {
    status: 422,
    fa: 'مهلت حق استفاده از این عکس گذشته است.',
    en: 'The right to use this picture has ended.',
  },
  'field.unknown-picture': {
    status: 422,
    fa: 'عکسی در متن هست که در کتابخانه نیست. آن را از متن بردارید.',
    en: 'The text holds a picture that is not in the library. Take it out of the text.',
  },
  'field.pictures-without-alt': {
    status: 422,
    fa: 'عکسی در متن، متن جایگزین ندارد.',
    en: 'A picture in the text is not described for those who cannot see it.',
  },
  'field.pictures-without-credit': {
    status: 422,
    fa: 'نام عکاس یا صاحب عکسی که در متن است نوشته نشده.',
    en: 'A picture in the text has no credit.',
  },
  'field.pictures-rights-over': {
    status: 422,
    fa: 'مهلت حق استفاده از عکسی که در متن است گذشته است.',
    en: 'The right to use a picture in the text has ended.',
  },
  'field.only-text': {
    status: 422,
    fa: 'در متن اطلاعیه عکس نمی‌گنجد.',
    en: 'The text of a release holds no pictures.',
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
