// A table of data: what each refusal of network means.
import type { RefusalTable } from '../platform/http/api-errors.ts'
import { advisoryRefusals } from './advisories/refusals.ts'
import { pressEventRefusals } from './press-events/refusals.ts'
import { replyRefusals } from './replies/refusals.ts'

export const networkRefusals: RefusalTable = {
  ...advisoryRefusals,
  ...pressEventRefusals,
  ...replyRefusals,
  'office.not_found': { status: 404, fa: 'چنین دفتری پیدا نشد.', en: 'There is no such office.' },
  'office.slug_taken': {
    status: 409,
    fa: 'دفتری با این نشانی هست.',
    en: 'There is an office with this address.',
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
  'release.not_found': { status: 404, fa: 'چنین اطلاعیه‌ای پیدا نشد.', en: 'There is no such release.' },
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
