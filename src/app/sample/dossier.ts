// A table of data: the one dossier of the sample newsroom.
import type { SampleDossier } from './sample-shapes.ts'

export const dossiers: readonly SampleDossier[] = [
  {
    slug: 'living-crafts',
    title: 'پیشه‌هایی که ماندند',
    introduction:
      'زری، لنج، گلیم، دوتار، ساعت. هیچ‌یک از این پیشه‌ها از رونق نیفتاده تا به موزه برود؛ هر کدام با یک شاگرد، یک دفتر یا یک خریدار تازه دوباره جان گرفته است. این پرونده می‌پرسد هر پیشه چگونه ماند، چه کسی هزینه‌اش را داد و پس از استاد چه کسی ادامه‌اش می‌دهد. اگر عددی نادرست از کار درآید، اصلاحیه‌اش همین‌جا می‌نشیند.',
    moments: [
      { daysAgo: 12, text: 'نخستین شاگرد زری‌بافی پس از چهار سال به کارگاه آمد.' },
      { daysAgo: 3, text: 'پنج استادکار فهرست شاگردهای امسال را یکی کردند.', story: 'zari-kashan' },
    ],
    stories: ['zari-kashan', 'saat-tabriz', 'gelim-sirjan', 'dotar-bojnurd', 'lenj-laft'],
  },
]
