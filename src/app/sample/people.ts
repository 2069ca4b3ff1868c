// A table of data: the invented people of the sample newsroom and of its public-relations offices.
import type { SampleInvitation, SamplePerson } from './sample-shapes.ts'

export const people: readonly SamplePerson[] = [
  {
    key: 'negin-sadri',
    name: 'نگین صدری',
    nameEn: 'Negin Sadri',
    email: 'negin.sadri@peyk.example',
    role: 'reporter',
  },
  {
    key: 'behzad-kouhpayeh',
    name: 'بهزاد کوه‌پایه',
    nameEn: 'Behzad Kouhpayeh',
    email: 'behzad.kouhpayeh@peyk.example',
    role: 'reporter',
    rights: { environment: 'review' },
  },
  {
    key: 'parastoo-azarman',
    name: 'پرستو آذرمان',
    nameEn: 'Parastoo Azarman',
    email: 'parastoo.azarman@peyk.example',
    role: 'editor',
  },
  {
    key: 'siamak-nikraftar',
    name: 'سیامک نیک‌رفتار',
    nameEn: 'Siamak Nikraftar',
    email: 'siamak.nikraftar@peyk.example',
    role: 'editor',
  },
  {
    key: 'hanieh-delaram',
    name: 'هانیه دل‌آرام',
    nameEn: 'Hanieh Delaram',
    email: 'hanieh.delaram@peyk.example',
    role: 'moderator',
  },
  {
    key: 'farzad-mirshekar',
    name: 'فرزاد میرشکار',
    nameEn: 'Farzad Mirshekar',
    email: 'farzad.mirshekar@peyk.example',
    role: 'administrator',
  },
  {
    key: 'razieh-ghanbarirad',
    name: 'راضیه قنبری‌راد',
    nameEn: 'Razieh Ghanbarirad',
    email: 'razieh.ghanbarirad@peyk.example',
    role: 'officer',
    office: 'ketabkhaneh-gilan',
  },
  {
    key: 'yousef-sepehvand',
    name: 'یوسف سپهوند',
    nameEn: 'Yousef Sepehvand',
    email: 'yousef.sepehvand@peyk.example',
    role: 'officer',
    office: 'rahdari-lorestan',
  },
  {
    key: 'sara-bahramvand',
    name: 'سارا بهرام‌وند',
    nameEn: 'Sara Bahramvand',
    email: 'sara.bahramvand@peyk.example',
    role: 'officer',
    office: 'rahdari-aligudarz',
  },
  {
    key: 'keyvan-sepasdar',
    name: 'کیوان سپاس‌دار',
    nameEn: 'Keyvan Sepasdar',
    email: 'keyvan.sepasdar@peyk.example',
    role: 'reporter',
    disabled: true,
  },
]

export const invitations: readonly SampleInvitation[] = [
  {
    name: 'شیرین پاک‌دشت',
    email: 'shirin.pakdasht@peyk.example',
    role: 'reporter',
    by: 'farzad-mirshekar',
    hoursAgo: 30,
  },
]
