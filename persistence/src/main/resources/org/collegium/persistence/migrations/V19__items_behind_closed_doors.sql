-- Items of the agenda that copies for the public leave out.

alter table agenda_item add column confidential boolean default false not null;
alter table agenda_item alter column confidential drop default;
alter table agenda_item add constraint agenda_item_confidential check (not confidential or approves is null);
comment on column agenda_item.confidential is 'Whether the item was treated behind closed doors, so that copies for the public leave it out. An approval of minutes never is.';
