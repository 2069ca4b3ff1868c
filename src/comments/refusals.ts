// A table of data: what each refusal of comments means.
import type { RefusalTable } from '../platform/http/api-errors.ts'

export const commentsRefusals: RefusalTable = {
  'comment.no_story': {
    status: 404,
    fa: 'خبری که برایش دیدگاه نوشته‌اید در دسترس نیست.',
    en: 'The story you are commenting on is not available.',
  },
  'comment.persian_edition_only': {
    status: 422,
    fa: 'دیدگاه‌ها در نسخهٔ فارسی هر خبر پذیرفته می‌شوند.',
    en: 'Comments are taken on the Persian counterpart of a story.',
  },
  'comment.closed': {
    status: 409,
    fa: 'این خبر دیگر دیدگاه نمی‌پذیرد.',
    en: 'This story no longer takes comments.',
  },
  'comment.not_answerable': {
    status: 409,
    fa: 'به این دیدگاه نمی‌توان پاسخ داد.',
    en: 'This comment cannot be answered.',
  },
  'comment.too_many': {
    status: 429,
    fa: 'دیدگاه‌ها پیاپی رسید. {minutes} دقیقهٔ دیگر دوباره بفرستید؛ متن شما همین‌جا می‌ماند.',
    en: 'Too many in a short time. Send it again in {minutes} minutes; your text stays here.',
  },
  'comment.trap_filled': {
    status: 409,
    fa: 'خانه‌ای که باید خالی می‌ماند پر شده است. متن شما همین‌جاست؛ یک بار دیگر بفرستید.',
    en: 'A field that has to stay empty was filled in. Your text is still here; please send it again.',
  },
  'comment.form_old': {
    status: 409,
    fa: 'این صفحه مدتی باز مانده بود. متن شما همین‌جاست؛ یک بار دیگر بفرستید.',
    en: 'This page had been open for a long time. Your text is still here; please send it again.',
  },
  'comment.too_quick': {
    status: 409,
    fa: 'دیدگاه زودتر از آن رسید که کسی بتواند بنویسد. چند ثانیه صبر کنید و دوباره بفرستید؛ متن شما همین‌جاست.',
    en: 'The comment came faster than anybody can write. Wait some seconds and send it again; your text is still here.',
  },
  'comment.maybe_not_persian': {
    status: 409,
    fa: 'این متن فارسی به نظر نمی‌رسد. دیدگاهی که به فارسی و با خط فارسی نباشد، به احتمال زیاد رد می‌شود. می‌توانید بازنویسی‌اش کنید یا همین را بفرستید.',
    en: 'This text does not look Persian. A comment that is not in Persian and in Persian script will most likely be refused. You can rewrite it or send it as it is.',
  },
  'comment.burst': {
    status: 429,
    fa: 'همین حالا دیدگاه‌های بسیاری پشت سر هم می‌رسد. {seconds} ثانیه صبر کنید و دوباره «ارسال دیدگاه» را بزنید؛ متن شما همین‌جاست.',
    en: 'Very many comments are arriving just now. Wait {seconds} seconds and press “Send comment” again; your text is still here.',
  },
  'comment.not_found': {
    status: 404,
    fa: 'دیدگاهی با این نشانی پیدا نشد.',
    en: 'There is no comment at this address.',
  },
  'comment.no_appeal': {
    status: 409,
    fa: 'برای این دیدگاه اعتراض تازه‌ای پذیرفته نمی‌شود.',
    en: 'No further appeal is possible for this comment.',
  },
  'comment.already_decided': {
    status: 409,
    fa: '{name} پیش از شما دربارهٔ این دیدگاه تصمیم گرفته است.',
    en: '{name} has decided on this comment before you.',
  },
  'comment.taken_back': {
    status: 409,
    fa: 'فرستنده این دیدگاه را پس گرفته است.',
    en: 'The sender has taken this comment back.',
  },
  'comment.same_moderator': {
    status: 409,
    fa: 'به اعتراض باید همکاری رسیدگی کند که تصمیم نخست را نگرفته است.',
    en: 'An appeal is decided by a colleague who did not make the first decision.',
  },
  'comment.own_question': {
    status: 409,
    fa: 'شما دربارهٔ این دیدگاه نظر دوم خواسته‌اید؛ تصمیم با همکار دیگری است.',
    en: 'You asked for a second opinion on this comment; a colleague decides.',
  },
  'comment.not_waiting': {
    status: 409,
    fa: 'این دیدگاه دیگر در انتظار تصمیم نیست.',
    en: 'This comment no longer waits for a decision.',
  },
  'comment.asked_already': {
    status: 409,
    fa: 'دربارهٔ این دیدگاه پیش‌تر نظر دوم خواسته شده است.',
    en: 'A second opinion on this comment has been asked for already.',
  },
  'comment.not_your_question': {
    status: 409,
    fa: 'این پرسش را تنها کسی که پرسیده است پس می‌گیرد.',
    en: 'Only whoever asked takes the question back.',
  },
  'comment.not_your_decision': {
    status: 409,
    fa: 'تنها تصمیم خودتان را می‌توانید برگردانید.',
    en: 'You can take back only your own decision.',
  },
  'comment.undo_over': {
    status: 409,
    fa: 'مهلت برگرداندن این تصمیم گذشته است.',
    en: 'The time for taking this decision back is over.',
  },
  'comment.moved_on': {
    status: 409,
    fa: 'پس از تصمیم شما وضع این دیدگاه تغییر کرده است؛ برگرداندنی نیست.',
    en: 'Something has happened to this comment since your decision; it cannot be taken back.',
  },
  'comment.not_published': {
    status: 409,
    fa: 'تحریریه به دیدگاهی پاسخ می‌دهد که منتشر شده باشد.',
    en: 'The newsroom replies to comments that are published.',
  },
  'comment.replied_already': {
    status: 409,
    fa: '{name} پیش‌تر از سوی تحریریه به این دیدگاه پاسخ داده است. برای پاسخ تازه، نخست آن را بردارید.',
    en: '{name} has replied to this comment for the newsroom. To write another reply, take that one back first.',
  },
  'comment.no_number': {
    status: 422,
    fa: 'فقط شماره را می‌توان پوشاند؛ بقیهٔ متن دیدگاه تغییر نمی‌کند.',
    en: 'Only a number can be masked; the rest of a comment never changes.',
  },
}
