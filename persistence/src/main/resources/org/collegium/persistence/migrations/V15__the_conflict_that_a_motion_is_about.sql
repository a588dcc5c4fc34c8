alter table agenda_item add column conflict varchar(64);
alter table agenda_item add constraint agenda_item_conflict foreign key (association_id, conflict) references conflict_case;
alter table agenda_item add constraint agenda_item_conflict_motion check (conflict is null or motion is not null);
comment on column agenda_item.conflict is 'The conflict that the motion is about, on which no party may vote. It is not in the minutes.';
