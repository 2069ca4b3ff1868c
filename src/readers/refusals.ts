// A table of data: what each refusal of readers means.
import type { RefusalTable } from '../platform/http/api-errors.ts'

export const readersRefusals: RefusalTable = {
  'vote.too_many': {
    status: 429,
    fa: 'از این نشانی رأی‌های بسیاری رسیده است. {minutes} دقیقهٔ دیگر دوباره بکوشید.',
    en: 'Many votes have come from this address. Try again in {minutes} minutes.',
  },
  'vote.no_story': {
    status: 404,
    fa: 'خبری با این نشانی برای رأی دادن نیست.',
    en: 'There is no story at this address to vote on.',
  },
}
