// A table of data: what the refusals of press events mean.
import type { RefusalTable } from '../../platform/http/api-errors.ts'

export const pressEventRefusals: RefusalTable = {
  'press_event.not_found': { status: 404, fa: 'چنین رویدادی پیدا نشد.', en: 'There is no such event.' },
  'press_event.not_yours': {
    status: 403,
    fa: 'میزبان این رویداد دفتر دیگری است؛ آن را می‌بینید، ولی تغییرش با خود میزبان است.',
    en: 'Another office holds this event: you may see it, not change it.',
  },
  'press_event.cancelled': { status: 409, fa: 'این رویداد لغو شده است.', en: 'This event was called off.' },
  'press_event.changed_since_read': {
    status: 409,
    fa: 'پس از آن‌که این رویداد را باز کردید، کسی آن را عوض کرده است. نخست آن را ببینید.',
    en: 'Somebody changed this event after you opened it. Look at it first.',
  },
  'press_event.needs_none': {
    status: 409,
    fa: 'برای این رویداد معرفی خبرنگار لازم نیست.',
    en: 'Reporters need no accreditation for this event.',
  },
  'press_event.too_late': {
    status: 409,
    fa: 'مهلت معرفی خبرنگار برای این رویداد گذشته است.',
    en: 'The time for accreditation is over.',
  },
  'press_event.no_calendar': {
    status: 404,
    fa: 'این نشانی تقویمی باز نمی‌کند. شاید نشانی تازه‌ای ساخته باشید.',
    en: 'This address opens no calendar. Perhaps you made a newer one.',
  },
  'accreditation.not_found': {
    status: 404,
    fa: 'چنین درخواستی پیدا نشد.',
    en: 'There is no such request.',
  },
  'accreditation.there': {
    status: 409,
    fa: 'برای این خبرنگار درخواستی هست.',
    en: 'There is a request for this reporter already.',
  },
  'accreditation.answered': {
    status: 409,
    fa: 'به این درخواست پاسخ داده شده است.',
    en: 'This request has been answered.',
  },
  'field.before-beginning': {
    status: 422,
    fa: 'پایان رویداد پیش از آغاز آن است.',
    en: 'It would end before it begins.',
  },
  'field.event-too-long': {
    status: 422,
    fa: 'رویداد بیش از یک ماه طول نمی‌کشد.',
    en: 'An event lasts no longer than a month.',
  },
  'field.after-beginning': {
    status: 422,
    fa: 'مهلت معرفی خبرنگار باید پیش از آغاز رویداد باشد.',
    en: 'Accreditation has to end before the event begins.',
  },
}
