// A table of data: what the live story of the sample newsroom told, the oldest entry first.
import type { SampleLive } from './sample-shapes.ts'

export const live: readonly SampleLive[] = [
  {
    story: 'meh-kuhin',
    entries: [
      {
        hoursAgo: 2.3,
        headline: 'سرعت مجاز تا رفع هشدار چهل کیلومتر در ساعت است',
        paragraphs: ['در شانهٔ راه نایستید؛ اگر خسته‌اید تا توقفگاه راهدارخانه بروید.'],
        isPinned: true,
        sourceLabel: 'بر پایهٔ گفتهٔ پلیس راه',
      },
      {
        hoursAgo: 2,
        headline: 'برخوردی گزارش نشده است',
        paragraphs: ['پلیس راه اعلام کرد از آغاز مه‌گرفتگی برخوردی در گردنه ثبت نشده است.'],
      },
      {
        hoursAgo: 1.3,
        headline: 'چای در راهدارخانه',
        paragraphs: [
          'راهداران از رانندگانی که خسته‌اند خواستند در توقفگاه راهدارخانه بمانند.',
          'ظرفیت توقفگاه هشتاد خودرو است و هنوز جای خالی دارد.',
        ],
        picture: {
          pattern: 'bricks-clay',
          fileName: 'rahdarkhaneh-kuhin.jpg',
          caption: 'دیوار آجری راهدارخانه؛ طرح تزیینی.',
          credit: 'نگاره: پیک',
        },
      },
      {
        hoursAgo: 0.4,
        headline: 'دید به دویست متر رسید',
        paragraphs: [
          'راهدارخانهٔ کوهین خبر داد باد ملایمی از سوی شمال وزیدن گرفته و دید در پیچ‌های پایین گردنه به دویست متر رسیده است.',
          'در بالای گردنه دید همچنان نزدیک صد متر است.',
        ],
        isKey: true,
      },
    ],
  },
]
