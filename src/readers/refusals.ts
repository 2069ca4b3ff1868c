// A table of data: what each refusal of readers means.
import type { RefusalTable } from '../platform/http/api-errors.ts'

export const readersRefusals: RefusalTable = {
  'vote.too_many': {
    status: 429,
    fa: 'از این نشانی رأی‌های بسیاری رسیده است. {minutes} دقیقهٔ دیگر دوباره بکوشید.',
    en: 'Many votes have come from this address. Try again in {minutes} minutes.',
  },
  'subscription.too_many': {
    status: 429,
    fa: 'از این نشانی درخواست‌های بسیاری رسیده است. {minutes} دقیقهٔ دیگر دوباره بکوشید.',
    en: 'Many requests have come from this address. Try again in {minutes} minutes.',
  },
  'push.not_offered': {
    status: 404,
    fa: 'این خبرگزاری اعلان نمی‌فرستد.',
    en: 'This agency sends no notices.',
  },
  'push.unknown_service': {
    status: 422,
    fa: 'اعلان‌های این مرورگر از راهی می‌آید که ما نمی‌شناسیم.',
    en: 'The notices of this browser come by a service that we do not know.',
  },
  'digest.not_offered': {
    status: 404,
    fa: 'این خبرگزاری نامهٔ روزانه نمی‌فرستد.',
    en: 'This agency sends no daily letter.',
  },
  'vote.no_story': {
    status: 404,
    fa: 'خبری با این نشانی برای رأی دادن نیست.',
    en: 'There is no story at this address to vote on.',
  },
}
