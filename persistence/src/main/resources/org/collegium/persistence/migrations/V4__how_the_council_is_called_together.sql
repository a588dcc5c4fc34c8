-- How bylaws say that the council is called together: how often it meets, how long before a sitting it is called, and
-- how it is called again. Null where they do not say.
alter table bylaws_version add column rhythm varchar check (rhythm like 'MONTHLY%');
alter table bylaws_version add column rhythm_article varchar;
alter table bylaws_version add column notice varchar check (notice like '% CLEAR' or notice like '% PLAIN');
alter table bylaws_version add column notice_article varchar;
alter table bylaws_version add column second_interval varchar check (second_interval like '% CLEAR' or second_interval like '% PLAIN');
alter table bylaws_version add column second_notice varchar check (second_notice like '% CLEAR' or second_notice like '% PLAIN');
alter table bylaws_version add column second_article varchar;
alter table bylaws_version add constraint bylaws_version_convening check (
  (rhythm is not null or rhythm_article is null)
  and (notice is not null or notice_article is null)
  and (second_interval is null) = (second_notice is null)
  and (second_interval is not null or second_article is null));
comment on table bylaws_version is 'The bylaws in force from a day until the next version: the council, how it is called together, the proxies, and what they allow.';
