-- Why minutes may be approved although the record of their sitting contradicts itself.

create table overruling (
  association_id uuid        not null,
  sitting        varchar(40) not null,
  item           integer     not null,
  contradiction  varchar(20) not null check (contradiction in ('ANNOUNCED', 'ORGAN', 'TEXT', 'ROLL', 'BALLOTS',
    'OUTSIDE', 'ORDER', 'ELECTION', 'ROUND', 'CONSENSUS_OUTSIDE')),
  reason         varchar     not null check (trim(reason) <> ''),
  constraint overruling_pk primary key (association_id, sitting, item, contradiction),
  constraint overruling_item foreign key (association_id, sitting, item) references agenda_item
);
comment on table overruling is 'Why the record of a sitting stands although it contradicts itself on an item.';
comment on column overruling.contradiction is 'In what way it contradicts itself: all contradictions of this kind on the item.';
