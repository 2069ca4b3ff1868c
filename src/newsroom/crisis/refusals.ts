// A table of data: what the refusals of crisis coverage, fact checks and tables of results mean.
import type { RefusalTable } from '../../platform/http/api-errors.ts'

export const crisisRefusals: RefusalTable = {
  'crisis.changed_since_read': {
    status: 409,
    fa: 'پس از آن‌که این صفحه را باز کردید، همکارتان آن را عوض کرده است. صفحه را تازه کنید و کارتان را روی آن بیاورید.',
    en: 'A colleague changed this after you opened it. Open it anew and bring your work over.',
  },
  'crisis.not_covered': {
    status: 409,
    fa: 'این پرونده در پوشش بحران نیست.',
    en: 'This dossier has no crisis coverage now.',
  },
  'crisis.no_notice': {
    status: 404,
    fa: 'چنین اطلاعیه‌ای روی صفحه نیست.',
    en: 'No such notice stands on the page.',
  },
  'fact_check.not_kind': {
    status: 409,
    fa: 'این خبر از نوع «بررسی ادعا» نیست. نوعش را در ویرایشگر عوض کنید.',
    en: 'This story is not a fact check. Change its kind in the editor.',
  },
  'fact_check.changed_since_read': {
    status: 409,
    fa: 'پس از آن‌که این بررسی را باز کردید، همکارتان آن را عوض کرده است. نخست آن را ببینید.',
    en: 'A colleague changed this fact check after you opened it. Look at it first.',
  },
  'election.none': {
    status: 404,
    fa: 'این پرونده جدول نتایج ندارد.',
    en: 'This dossier has no table of results.',
  },
  'election.changed_since_read': {
    status: 409,
    fa: 'پس از آن‌که جدول را باز کردید، شمارش تازه‌ای ثبت شده است. نخست آن را ببینید.',
    en: 'A newer count was entered after you opened the table. Look at it first.',
  },
  'field.in-the-future': {
    status: 422,
    fa: 'این زمان هنوز نرسیده است.',
    en: 'This moment has not come yet.',
  },
  'field.nothing-to-correct': {
    status: 422,
    fa: 'هنوز شمارشی ثبت نشده است که اصلاح شود.',
    en: 'Nothing was entered yet that could be corrected.',
  },
  'field.earlier-than-last': {
    status: 422,
    fa: 'شمارش پیشین دیرتر از این زمان است.',
    en: 'The count before tells a later moment.',
  },
  'field.count-goes-back': {
    status: 422,
    fa: 'شماری که خوانندگان دیده‌اند کمتر شده است. اگر پیش‌تر نادرست بود، آن را «اصلاحیه» ثبت کنید.',
    en: 'A number that readers have seen is smaller now. If it was wrong, enter a correction.',
  },
  'field.no-results': {
    status: 422,
    fa: 'جدول سطری ندارد.',
    en: 'The table has no line.',
  },
  'field.no-province-column': {
    status: 422,
    fa: 'ستون نخست باید «استان» باشد.',
    en: 'The first column has to be “province”.',
  },
  'field.no-choice': {
    status: 422,
    fa: 'جدول ستونی برای نامزدها یا فهرست‌ها ندارد.',
    en: 'The table has no column for a candidate or list.',
  },
  'field.nameless-choice': {
    status: 422,
    fa: 'ستون {column} نام ندارد.',
    en: 'Column {column} has no name.',
  },
  'field.repeated-choice': {
    status: 422,
    fa: 'ستون «{name}» دو بار آمده است.',
    en: 'Column “{name}” stands there twice.',
  },
  'field.too-many-choices': {
    status: 422,
    fa: 'بیش از {most} ستون پذیرفته نمی‌شود.',
    en: 'At most {most} columns are allowed.',
  },
  'field.cells-missing': {
    status: 422,
    fa: 'سطر {line}: {found} خانه دارد و باید {wanted} خانه داشته باشد.',
    en: 'Line {line} has {found} cells instead of {wanted}.',
  },
  'field.unknown-province': {
    status: 422,
    fa: 'سطر {line}: استانی به نام «{name}» نیست.',
    en: 'Line {line}: there is no province “{name}”.',
  },
  'field.repeated-province': {
    status: 422,
    fa: 'سطر {line}: این استان در سطر {first} آمده است.',
    en: 'Line {line}: this province stands in line {first} already.',
  },
  'field.not-a-count': {
    status: 422,
    fa: 'سطر {line}، ستون «{column}»: «{found}» شمار نیست.',
    en: 'Line {line}, column “{column}”: “{found}” is no count.',
  },
  'field.more-votes-than-voters': {
    status: 422,
    fa: 'سطر {line}: {cast} رأی بیش از {eligible} واجد شرایط است.',
    en: 'Line {line}: {cast} votes are more than {eligible} voters.',
  },
  'field.not-live': {
    status: 422,
    fa: 'این خبر پوشش زنده نیست.',
    en: 'This is not a live story.',
  },
  'field.correction-needs-note': {
    status: 422,
    fa: 'خوانندگان این را دیده‌اند. بنویسید چه چیزی نادرست بود.',
    en: 'Readers have seen this. Say what was wrong.',
  },
}
