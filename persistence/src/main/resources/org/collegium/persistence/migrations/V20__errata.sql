-- Items of the agenda by which a sitting mends minutes that are sealed.

alter table agenda_item add column mends varchar(40);
alter table agenda_item add constraint agenda_item_mends check (mends is null or motion is not null and approves is null);
comment on column agenda_item.mends is 'The sitting whose sealed minutes the motion mends by an erratum.';
