// A table of data: what each refusal about videos and sounds means.
import type { RefusalTable } from '../../platform/http/api-errors.ts'

export const recordingRefusals: RefusalTable = {
  'recording.not_found': {
    status: 404,
    fa: 'چنین ویدئو یا صدایی پیدا نشد.',
    en: 'There is no such video or sound.',
  },
  'recording.empty': {
    status: 422,
    fa: 'این فایل خالی است. شاید هنوز کامل ذخیره نشده باشد؛ دوباره از دوربین یا گوشی بردارید.',
    en: 'This file is empty. It may not have been saved completely; copy it again from the camera or telephone.',
  },
  'recording.not_known': {
    status: 422,
    fa: 'این فایل ویدئو یا صدایی نیست که بشناسیم. MP4، WebM، MP3، M4A یا Ogg بفرستید.',
    en: 'This file is no video or sound that is known here. Send MP4, WebM, MP3, M4A or Ogg.',
  },
  'recording.quicktime': {
    status: 422,
    fa: 'این فایل MOV است که هر مرورگری پخش نمی‌کند. در گوشی یا برنامهٔ تدوین از آن خروجی MP4 با H.264 و AAC بگیرید.',
    en: 'This file is MOV, which not every browser plays. Export it as MP4 with H.264 and AAC from the telephone or the editing program.',
  },
  'recording.codec': {
    status: 422,
    fa: 'این فایل با {codec} فشرده شده و همهٔ مرورگرها آن را پخش نمی‌کنند. خروجی MP4 با H.264 و AAC، یا WebM بگیرید.',
    en: 'This file is coded as {codec}, which not every browser plays. Export it as MP4 with H.264 and AAC, or as WebM.',
  },
  'recording.damaged': {
    status: 422,
    fa: 'این فایل خراب یا ناقص است و خوانده نمی‌شود. آن را دوباره از برنامهٔ تدوین خروجی بگیرید.',
    en: 'This file is damaged or incomplete and cannot be read. Export it again from the editing program.',
  },
  'recording.fragmented': {
    status: 422,
    fa: 'این MP4 تکه‌تکه ضبط شده و نمی‌توان در آن جلو و عقب رفت. آن را در برنامهٔ تدوین باز کنید و دوباره MP4 معمولی ذخیره کنید.',
    en: 'This MP4 was recorded in fragments and cannot be moved about in. Open it in an editing program and save it as an ordinary MP4.',
  },
  'recording.no_duration': {
    status: 422,
    fa: 'این فایل نمی‌گوید چند دقیقه است؛ شاید ضبط آن ناتمام مانده باشد. آن را در برنامهٔ تدوین باز کنید و دوباره ذخیره کنید.',
    en: 'This file does not say how long it is; its recording may have been cut short. Open it in an editing program and save it again.',
  },
  'recording.hidden_track': {
    status: 422,
    fa: 'در این فایل کنار تصویر و صدا داده‌ای پنهان هست، مانند جای دوربین در هر لحظه. خروجی تازه‌ای بگیرید که تنها تصویر و صدا داشته باشد.',
    en: 'Beside picture and sound this file holds hidden data, such as where the camera was at each moment. Export it anew with picture and sound only.',
  },
  'recording.too_many_bytes': {
    status: 413,
    fa: 'حجم این فایل {megabytes} مگابایت است و بیش از {most} مگابایت پذیرفته نمی‌شود. کوتاه‌ترش کنید یا با کیفیت کمتر خروجی بگیرید.',
    en: 'This file has {megabytes} MB; at most {most} MB are accepted. Shorten it, or export it with a lower quality.',
  },
  'recording.too_long': {
    status: 422,
    fa: 'این فایل {minutes} دقیقه است و بیش از {most} دقیقه پذیرفته نمی‌شود. آن را کوتاه کنید.',
    en: 'This file is {minutes} minutes long; at most {most} are accepted. Shorten it.',
  },
  'recording.is_public': {
    status: 409,
    fa: 'خوانندگان این را در خبری منتشرشده می‌بینند یا می‌شنوند. تغییر آن با کسی است که در گروه آن خبر حق انتشار دارد.',
    en: 'Readers see or hear this in a published story. Somebody who may publish in its section has to change it.',
  },
  'recording.changed_since_read': {
    status: 409,
    fa: 'همکاری در این میان چیز دیگری دربارهٔ این فایل نوشته است. هر دو را ببینید و یکی را برگزینید.',
    en: 'A colleague wrote something else about this file meanwhile. Look at both and choose.',
  },
  'recording.other_kind': {
    status: 422,
    fa: 'جای ویدئو را تنها ویدئو می‌گیرد و جای صدا را تنها صدا.',
    en: 'A video is replaced by a video only, and a sound by a sound.',
  },
  'recording.in_use': {
    status: 409,
    fa: 'این فایل در خبری یا در نسخه‌ای پیشین از خبری هست و پاک نمی‌شود. اگر نباید دیده یا شنیده شود، فایل دیگری جایگزین آن کنید.',
    en: 'A story, or an older revision of one, names this file; it cannot be deleted. If it must not be seen or heard, replace it with another.',
  },
  'field.captions-header': {
    status: 422,
    fa: 'این فایل WebVTT نیست. سطر نخست آن باید WEBVTT باشد.',
    en: 'This is no WebVTT file. Its first line has to be WEBVTT.',
  },
  'field.captions-time': {
    status: 422,
    fa: 'زمان‌بندی زیرنویس در سطر {line} درست نیست: آغاز و پایان را با دقیقه، ثانیه و هزارم پس از نقطه بنویسید، پایان پس از آغاز.',
    en: 'The timing in line {line} of the captions is not right. It is written 00:01.500 --> 00:04.000.',
  },
  'field.captions-empty': {
    status: 422,
    fa: 'در این فایل زیرنویسی نیست.',
    en: 'There are no captions in this file.',
  },
  'field.unknown-recording': {
    status: 422,
    fa: 'ویدئو یا صدایی در متن هست که در کتابخانه نیست. آن را از متن بردارید.',
    en: 'The text holds a video or sound that is not in the library. Take it out of the text.',
  },
  'field.recordings-without-name': {
    status: 422,
    fa: 'ویدئو یا صدایی در متن هست که عنوان ندارد.',
    en: 'A video or sound in the text has no title.',
  },
  'field.recordings-without-credit': {
    status: 422,
    fa: 'نام صاحب ویدئو یا صدایی که در متن است نوشته نشده.',
    en: 'A video or sound in the text has no credit.',
  },
  'field.recordings-rights-over': {
    status: 422,
    fa: 'مهلت حق استفاده از ویدئو یا صدایی که در متن است گذشته است.',
    en: 'The right to use a video or sound in the text has ended.',
  },
  'field.recordings-without-poster': {
    status: 422,
    fa: 'ویدئویی در متن، تصویر روی جلد با متن جایگزین ندارد.',
    en: 'A video in the text has no poster picture with an alt text.',
  },
  'field.recordings-without-text': {
    status: 422,
    fa: 'ویدئو یا صدایی در متن، نه متن پیاده‌شده دارد و نه زیرنویس؛ ناشنوایان چیزی از آن درنمی‌یابند.',
    en: 'A video or sound in the text has neither a transcript nor captions; those who cannot hear learn nothing from it.',
  },
}
