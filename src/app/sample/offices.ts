// A table of data: the three invented public-relations offices of the sample; one stands under another.
import type { SampleOffice } from './sample-shapes.ts'

export const offices: readonly SampleOffice[] = [
  {
    slug: 'ketabkhaneh-gilan',
    name: 'کتابخانه‌های عمومی گیلان',
    kind: 'province',
    province: 'gilan',
    contact: {
      person: 'راضیه قنبری‌راد',
      phone: '013-0000 2140',
      email: 'ketabkhaneh-gilan@peyk.example',
      address: 'رشت، خیابان نارون، خانهٔ کتاب، طبقهٔ دوم',
    },
  },
  {
    slug: 'rahdari-lorestan',
    name: 'راهداری لرستان',
    kind: 'province',
    province: 'lorestan',
    contact: {
      person: 'یوسف سپهوند',
      phone: '066-0000 3318',
      email: 'rahdari-lorestan@peyk.example',
      address: 'خرم‌آباد، بلوار گلدشت، ساختمان راه',
    },
  },
  {
    slug: 'rahdari-aligudarz',
    name: 'راهداری الیگودرز',
    kind: 'city',
    province: 'lorestan',
    parent: 'rahdari-lorestan',
    contact: {
      person: 'سارا بهرام‌وند',
      phone: '066-0000 4471',
      email: 'rahdari-aligudarz@peyk.example',
      address: 'الیگودرز، میدان بلوط، راهدارخانهٔ مرکزی',
    },
  },
]
