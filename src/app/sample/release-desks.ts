// A table of data: the desks where the sample's releases arrive, and the rules that bring them there.
import type { SampleDesk, SampleRule } from './sample-shapes.ts'

export const releaseDesks: readonly SampleDesk[] = [
  { key: 'provinces', nameFa: 'میز استان‌ها', nameEn: 'Provinces desk', answerMinutes: 90 },
  { key: 'crises', nameFa: 'میز حادثه و بحران', nameEn: 'Incidents desk', answerMinutes: 30 },
  { key: 'culture', nameFa: 'میز فرهنگ', nameEn: 'Culture desk', answerMinutes: 180 },
  { key: 'science', nameFa: 'میز دانش و سلامت', nameEn: 'Science and health desk', answerMinutes: 240 },
]

export const routingRules: readonly SampleRule[] = [
  { desk: 'crises', words: 'سیل، زلزله، آتش‌سوزی، کولاک، بسته شدن گردنه' },
  { desk: 'culture', section: 'culture' },
  { desk: 'science', kind: 'university' },
  { desk: 'science', section: 'health' },
  { desk: 'provinces' },
]
