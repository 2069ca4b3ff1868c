// A table of data: the one dossier of the sample newsroom.
import type { SampleDossier } from './sample-shapes.ts'

export const dossiers: readonly SampleDossier[] = [
  {
    slug: 'living-crafts',
    title: 'پیشه‌هایی که ماندند',
    introduction:
      'زری، لنج، گلیم، دوتار، ساعت. هیچ‌یک از این پیشه‌ها از رونق نیفتاده تا به موزه برود؛ هر کدام با یک شاگرد، یک دفتر یا یک خریدار تازه دوباره جان گرفته است. این پرونده می‌پرسد هر پیشه چگونه ماند، چه کسی هزینه‌اش را داد و پس از استاد چه کسی ادامه‌اش می‌دهد. اگر عددی نادرست از کار درآید، اصلاحیه‌اش همین‌جا می‌نشیند.',
    titleEn: 'The trades that stayed',
    introductionEn:
      'Brocade, dhows, kilims, the dotar, clocks. None of these trades was sent to a museum; each was brought back by an apprentice, a ledger or a new customer. This dossier asks how each of them lasted, who paid for it, and who will carry it on after the master. If one of our figures turns out to be wrong, the correction will stand here.',
    moments: [
      {
        daysAgo: 12,
        text: 'نخستین شاگرد زری‌بافی پس از چهار سال به کارگاه آمد.',
        textEn: 'The first brocade apprentice in four years came to the workshop.',
      },
      {
        daysAgo: 3,
        text: 'پنج استادکار فهرست شاگردهای امسال را یکی کردند.',
        textEn: 'Five masters put this year’s apprentices on one list.',
        story: 'zari-kashan',
      },
    ],
    stories: ['zari-kashan', 'saat-tabriz', 'gelim-sirjan', 'dotar-bojnurd', 'lenj-laft'],
  },
]
