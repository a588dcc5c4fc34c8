create table action_done (
  association_id uuid        not null,
  sitting        varchar(40) not null,
  line           integer     not null,
  done_on        date        not null,
  constraint action_done_pk primary key (association_id, sitting, line),
  constraint action_done_action foreign key (association_id, sitting, line) references action_item
);
comment on table action_done is 'When what a sitting agreed to do was done. It is no part of the sitting, whose minutes may be sealed before.';
