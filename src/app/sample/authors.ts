// A table of data: who writes for the sample newsroom, as its readers see them.
import type { SampleAuthor } from './sample-shapes.ts'

export const authors: readonly SampleAuthor[] = [
  {
    person: 'negin-sadri',
    roleFa: 'خبرنگار فرهنگ',
    roleEn: 'Culture reporter',
    aboutFa: 'از پیشه‌های دستی و کسانی می‌نویسد که آن‌ها را زنده نگه داشته‌اند.',
    aboutEn: 'Writes about crafts and the people who keep them alive.',
  },
  {
    person: 'behzad-kouhpayeh',
    roleFa: 'خبرنگار محیط زیست',
    roleEn: 'Environment reporter',
    aboutFa: 'دنبال آب می‌گردد: از قنات تا تصفیه‌خانه.',
    aboutEn: 'Follows the water, from qanats to treatment plants.',
  },
]
