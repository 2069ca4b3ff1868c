-- owner: newsroom
-- The cities that a dateline names for their province, in either language. A city that is called as its province is none.
alter table province add column cities text[] not null default '{}';

update province set cities = given.cities
from (values
  ('azarbaijan-sharghi', array['تبریز', 'Tabriz']),
  ('azarbaijan-gharbi', array['ارومیه', 'Urmia']),
  ('alborz', array['کرج', 'Karaj']),
  ('chaharmahal', array['شهرکرد', 'Shahrekord']),
  ('khorasan-jonubi', array['بیرجند', 'Birjand']),
  ('khorasan-razavi', array['مشهد', 'Mashhad']),
  ('khorasan-shomali', array['بجنورد', 'Bojnurd']),
  ('khuzestan', array['اهواز', 'Ahvaz']),
  ('sistan', array['زاهدان', 'Zahedan']),
  ('fars', array['شیراز', 'Shiraz']),
  ('kordestan', array['سنندج', 'Sanandaj']),
  ('kohgiluyeh', array['یاسوج', 'Yasuj']),
  ('golestan', array['گرگان', 'Gorgan']),
  ('gilan', array['رشت', 'Rasht']),
  ('lorestan', array['خرم‌آباد', 'Khorramabad']),
  ('mazandaran', array['ساری', 'Sari']),
  ('markazi', array['اراک', 'Arak']),
  ('hormozgan', array['بندر عباس', 'Bandar Abbas'])
) as given (slug, cities)
where province.slug = given.slug;
