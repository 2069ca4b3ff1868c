// A table of data: what the refusals of any request mean, and the sentences of field problems.
import type { RefusalTable } from './api-errors.ts'

export const platformRefusals: RefusalTable = {
  'request.foreign_site': {
    status: 403,
    fa: 'این درخواست از صفحهٔ سایت دیگری آمده است و پذیرفته نشد.',
    en: 'This request came from another site’s page and was refused.',
  },
  'request.invalid': {
    status: 422,
    fa: 'بخشی از این فرم درست نیست؛ توضیح کنار هر خانه آمده است.',
    en: 'Something in this form is not right; it is told beside each field.',
  },
  'request.unreadable': {
    status: 400,
    fa: 'درخواست خوانده نشد.',
    en: 'The request could not be read.',
  },
  'request.too_large': {
    status: 413,
    fa: 'آنچه فرستادید بزرگ‌تر از اندازهٔ پذیرفتنی است.',
    en: 'What you sent is larger than allowed.',
  },
  'request.not_found': {
    status: 404,
    fa: 'چیزی در این نشانی نیست.',
    en: 'There is nothing at this address.',
  },
  'request.too_many': {
    status: 429,
    fa: 'درخواست‌ها پیاپی بود. کمی بعد دوباره بکوشید.',
    en: 'Too many requests. Try again a little later.',
  },
  'database.away': {
    status: 503,
    fa: 'سامانه چند لحظه در دسترس نیست. کمی بعد دوباره بکوشید.',
    en: 'The system is away for a moment. Try again shortly.',
  },
  bug: {
    status: 500,
    fa: 'کار انجام نشد. خطا ثبت شد؛ کمی بعد دوباره بکوشید.',
    en: 'That did not work. The fault has been recorded; try again a little later.',
  },
  'field.required': { status: 422, fa: 'این خانه خالی است.', en: 'This field is empty.' },
  'field.too-short': {
    status: 422,
    fa: 'دست‌کم {least} نویسه لازم است.',
    en: 'At least {least} characters are needed.',
  },
  'field.too-long': {
    status: 422,
    fa: 'بیش از {most} نویسه پذیرفته نمی‌شود.',
    en: 'At most {most} characters are allowed.',
  },
  'field.too-many': {
    status: 422,
    fa: 'بیش از {most} مورد پذیرفته نمی‌شود.',
    en: 'At most {most} are allowed.',
  },
  'field.malformed': {
    status: 422,
    fa: 'به این صورت پذیرفته نمی‌شود.',
    en: 'This is not in an accepted form.',
  },
  'field.unknown': { status: 422, fa: 'چنین چیزی در فهرست نیست.', en: 'There is no such entry.' },
}
