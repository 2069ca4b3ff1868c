-- owner: readers
-- What narrows a search is in the index of its words: section, province, kind, month and year of publication, each a term
-- that no text has. Made of the columns by the index itself, so that they always agree. See readers/search-mark-store.ts.
set local maintenance_work_mem = '256MB';
drop index search_document_terms;
create index search_document_terms on search_document using gin ((
  terms || array_to_tsvector(array[
    '=s' || section_id::text,
    '=p' || coalesce(province_slug, ''),
    '=k' || kind,
    '=y' || extract(year from published_at at time zone 'UTC')::integer::text,
    '=m' || (extract(year from published_at at time zone 'UTC') * 100
      + extract(month from published_at at time zone 'UTC'))::integer::text
  ])
));
alter index search_document_terms alter column 1 set statistics 1000;
