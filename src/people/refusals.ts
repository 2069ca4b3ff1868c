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
  'oidc.off': {
    status: 404,
    fa: 'ورود از راه دیگری جز گذرواژه در این تحریریه راه‌اندازی نشده است.',
    en: 'Nothing but a password opens this newsroom.',
  },
  'oidc.not_reached': {
    status: 503,
    fa: 'به سامانهٔ ورود سازمان نمی‌رسیم. کمی بعد دوباره بکوشید یا با گذرواژه وارد شوید.',
    en: 'The sign-in service of your organisation is not reached. Try again later, or sign in by password.',
  },
  'oidc.not_begun': {
    status: 409,
    fa: 'این ورود در همین مرورگر آغاز نشده یا زمانش گذشته است. دوباره آغاز کنید.',
    en: 'This sign-in was not begun in this browser, or its time is over. Begin again.',
  },
  'oidc.not_proved': {
    status: 401,
    fa: 'پاسخ سامانهٔ ورود سازمان پذیرفته نشد. دوباره آغاز کنید؛ اگر باز هم نشد، به مدیر سامانه بگویید.',
    en: 'The answer of your organisation’s sign-in service was not accepted. Begin again; if that fails, tell an administrator.',
  },
  'oidc.email_unverified': {
    status: 403,
    fa: 'سامانهٔ ورود سازمان رایانامهٔ شما را تأییدشده نمی‌شناسد. نخست آن را همان‌جا تأیید کنید.',
    en: 'The sign-in service does not hold your e-mail address for verified. Verify it there first.',
  },
  'oidc.no_account': {
    status: 403,
    fa: 'با این رایانامه حسابی در کار نیست. از مدیر سامانه دعوت بخواهید.',
    en: 'There is no account at work with this e-mail address. Ask an administrator for an invitation.',
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
  'sign_in.code_needed': {
    status: 401,
    fa: 'گذرواژه درست است؛ رمز دوم هم لازم است.',
    en: 'The password is right; the code of the second factor is needed too.',
  },
  'sign_in.wrong_code': {
    status: 401,
    fa: 'این رمز درست نیست. اگر تازه عوض شده است، رمز بعدی را بنویسید.',
    en: 'This code is wrong. When it has just changed, type the next one.',
  },
  'sign_in.too_many_codes': {
    status: 429,
    fa: 'چند بار پیاپی رمز نادرست وارد شد. {minutes} دقیقهٔ دیگر دوباره بکوشید.',
    en: 'Too many wrong codes. Try again in {minutes} minutes.',
  },
  'access.second_factor': {
    status: 403,
    fa: 'نقش شما رمز دوم می‌خواهد. نخست آن را راه بیندازید.',
    en: 'Your role asks for a second factor. Set it up first.',
  },
  'access.not_in_section': {
    status: 403,
    fa: 'اجازهٔ شما به این گروه نمی‌رسد.',
    en: 'Your rights do not reach this section.',
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
  'person.own_role': {
    status: 409,
    fa: 'نقش خودتان را نمی‌توانید عوض کنید؛ از مدیر دیگری بخواهید.',
    en: 'You cannot change your own role; ask another administrator.',
  },
  'person.disabled': {
    status: 409,
    fa: 'این حساب از کار برداشته شده است.',
    en: 'This account was removed from work.',
  },
  'session.not_found': { status: 404, fa: 'چنین نشستی باز نیست.', en: 'There is no such open session.' },
  'second_factor.there_already': {
    status: 409,
    fa: 'رمز دوم شما راه افتاده است.',
    en: 'Your second factor is set up already.',
  },
  'second_factor.not_begun': {
    status: 409,
    fa: 'نخست تصویر را با برنامهٔ رمزساز بخوانید.',
    en: 'Scan the picture with your authenticator first.',
  },
  'second_factor.not_there': {
    status: 409,
    fa: 'این حساب رمز دوم ندارد.',
    en: 'This account has no second factor.',
  },
  'invitation.not_open': {
    status: 410,
    fa: 'این پیوند دیگر کار نمی‌کند: یا به کار رفته، یا پس گرفته شده، یا زمانش گذشته است. از مدیر سامانه پیوند تازه بخواهید.',
    en: 'This link works no more: it was used, taken back, or is too old. Ask the administrator for a new one.',
  },
  'field.common-password': {
    status: 422,
    fa: 'این گذرواژه را همه اول از همه امتحان می‌کنند. یکی دیگر برگزینید.',
    en: 'This password is among the first that everybody tries. Choose another.',
  },
  'field.own-word': {
    status: 422,
    fa: 'گذرواژه نباید از نام یا رایانامهٔ خودتان ساخته شود.',
    en: 'A password is not made of your own name or address.',
  },
  'field.wrong-password': {
    status: 422,
    fa: 'گذرواژهٔ کنونی این نیست.',
    en: 'This is not your present password.',
  },
  'field.wrong-code': {
    status: 422,
    fa: 'این رمز درست نیست. اگر تازه عوض شده است، رمز بعدی را بنویسید.',
    en: 'This code is wrong. When it has just changed, type the next one.',
  },
  'field.not-of-newsroom': {
    status: 422,
    fa: 'کارشناس روابط عمومی در گروه‌های تحریریه اجازه‌ای ندارد.',
    en: 'A public-relations officer has no rights in the newsroom’s sections.',
  },
}
