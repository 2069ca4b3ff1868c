// A table of data: the eight sections of the sample newsroom, in the order of the navigation.
import type { SampleSection } from './sample-shapes.ts'

export const sections: readonly SampleSection[] = [
  { slug: 'iran', nameFa: 'ایران', nameEn: 'Iran' },
  { slug: 'economy', nameFa: 'اقتصاد', nameEn: 'Economy' },
  { slug: 'society', nameFa: 'جامعه', nameEn: 'Society' },
  { slug: 'culture', nameFa: 'فرهنگ', nameEn: 'Culture' },
  { slug: 'science', nameFa: 'دانش', nameEn: 'Science' },
  { slug: 'environment', nameFa: 'محیط زیست', nameEn: 'Environment' },
  { slug: 'health', nameFa: 'سلامت', nameEn: 'Health' },
  { slug: 'sport', nameFa: 'ورزش', nameEn: 'Sport' },
]
