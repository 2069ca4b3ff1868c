// A table of data: what the refusals of replies mean.
import type { RefusalTable } from '../../platform/http/api-errors.ts'

export const replyRefusals: RefusalTable = {
  'reply.not_found': { status: 404, fa: 'چنین درخواستی پیدا نشد.', en: 'There is no such request.' },
  'reply.not_yours': {
    status: 403,
    fa: 'این درخواست از دفتر دیگری است؛ می‌توانید آن را ببینید، نه پس بگیرید.',
    en: 'This request is of another office: you may read it, not take it back.',
  },
  'reply.asked_already': {
    status: 409,
    fa: 'دفتر شما دربارهٔ همین خبر درخواستی دارد که هنوز پاسخ نگرفته است.',
    en: 'Your office has an open request about this story.',
  },
  'reply.decided': {
    status: 409,
    fa: 'به این درخواست پاسخ داده شده یا پس گرفته شده است.',
    en: 'This request was answered or taken back.',
  },
  'field.no-story': {
    status: 422,
    fa: 'خبری با این کد منتشر نشده است.',
    en: 'No story with this code is out.',
  },
}
