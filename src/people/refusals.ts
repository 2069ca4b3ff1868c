// A table of data: what each refusal of people means.
import type { RefusalTable } from '../platform/http/api-errors.ts'

export const peopleRefusals: RefusalTable = {
  'access.sign_in': {
    status: 401,
    fa: 'برای این کار باید وارد شوید.',
    en: 'Sign in to do this.',
  },
  'access.not_allowed': {
    status: 403,
    fa: 'این کار در اختیار شما نیست.',
    en: 'You are not allowed to do this.',
  },
  'sign_in.wrong': {
    status: 401,
    fa: 'رایانامه یا گذرواژه درست نیست. زبان صفحه‌کلید و کلید Caps Lock را بررسی کنید.',
    en: 'The e-mail address or the password is wrong. Check the keyboard language and Caps Lock.',
  },
  'sign_in.too_many': {
    status: 429,
    fa: 'چند بار پیاپی گذرواژهٔ نادرست وارد شد. {minutes} دقیقهٔ دیگر دوباره بکوشید.',
    en: 'Too many wrong tries. Try again in {minutes} minutes.',
  },
  'person.email_taken': {
    status: 409,
    fa: 'با این رایانامه حسابی هست.',
    en: 'There is an account with this e-mail address.',
  },
  'person.not_found': { status: 404, fa: 'چنین کسی پیدا نشد.', en: 'There is no such person.' },
  'person.not_yourself': {
    status: 409,
    fa: 'نمی‌توانید حساب خودتان را از کار بردارید.',
    en: 'You cannot disable your own account.',
  },
}
