-- A mandate may also come by replacement or ratification, and something may end it before its term. The check of the
-- origin had no name under which both databases could drop it, so that the column is made again.
alter table mandate add column came varchar(16);
update mandate set came = origin;
alter table mandate drop column origin;
alter table mandate rename column came to origin;
alter table mandate alter column origin set not null;
alter table mandate add constraint mandate_origin check (origin in ('ELECTED', 'REPLACEMENT', 'CO_OPTED', 'RATIFIED'));
alter table mandate add column ending varchar(16);
alter table mandate add column term_day date;
alter table mandate add constraint mandate_ending check (
  (ending is null and term_day is null)
  or (ending is not null
      and ending in ('RESIGNED', 'DEEMED_RESIGNED', 'REMOVED', 'DIED', 'LEFT', 'NOT_RATIFIED')
      and end_day is not null
      and (ending <> 'NOT_RATIFIED' or origin = 'CO_OPTED')));
comment on table mandate is 'Who holds which seat of the council from which day until before which day, how it came, and what cut it short of which term.';
