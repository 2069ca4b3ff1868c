// A table of data: what the refusals of advisories mean.
import type { RefusalTable } from '../../platform/http/api-errors.ts'

export const advisoryRefusals: RefusalTable = {
  'advisory.not_found': { status: 404, fa: 'چنین پیامی پیدا نشد.', en: 'There is no such advisory.' },
  'advisory.closed': {
    status: 409,
    fa: 'این پیام بسته شده است و پاسخ تازه نمی‌گیرد.',
    en: 'This advisory is closed and takes no more answers.',
  },
  'advisory.not_to_you': {
    status: 403,
    fa: 'این پیام به دفتر شما فرستاده نشده است؛ پاسخ آن با همان دفتر است.',
    en: 'This advisory was not sent to your office: that office answers it.',
  },
  'field.no-office': {
    status: 422,
    fa: 'هیچ دفتری این نشانه‌ها را ندارد. گیرنده‌ها را بازتر برگزینید.',
    en: 'No office meets these conditions. Choose more widely.',
  },
  'field.moment-passed': {
    status: 422,
    fa: 'این زمان گذشته است.',
    en: 'This moment has passed.',
  },
}
