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
    fa: 'همکار دیگری پیش از شما دربارهٔ این دیدگاه تصمیم گرفته است.',
    en: 'A colleague has decided on this comment before you.',
  },
  'comment.same_moderator': {
    status: 409,
    fa: 'به اعتراض باید همکاری رسیدگی کند که تصمیم نخست را نگرفته است.',
    en: 'An appeal is decided by a colleague who did not make the first decision.',
  },
}
