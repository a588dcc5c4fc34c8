-- Minutes as they were sent for review before their approval, and what council members answered.

create table minutes_version (
  association_id uuid        not null,
  sitting        varchar(40) not null,
  version        integer     not null check (version >= 1),
  sent_at        timestamp(6) with time zone not null,
  sent_by        varchar(64) not null,
  content        varchar     not null check (content <> ''),
  constraint minutes_version_pk primary key (association_id, sitting, version),
  constraint minutes_version_sitting foreign key (association_id, sitting) references sitting,
  constraint minutes_version_sender foreign key (association_id, sent_by) references member
);
comment on table minutes_version is 'Draft minutes as they were sent for review, whatever became of the record since.';
comment on column minutes_version.content is 'Canonical JSON, a line each: what concerns the whole sitting, then each item of its agenda.';

create table minutes_remark (
  association_id uuid        not null,
  sitting        varchar(40) not null,
  line           integer     not null check (line >= 1),
  version        integer     not null,
  item           integer     check (item >= 1),
  member         varchar(64) not null,
  remarked_at    timestamp(6) with time zone not null,
  words          varchar     check (trim(words) <> ''),
  constraint minutes_remark_pk primary key (association_id, sitting, line),
  constraint minutes_remark_version foreign key (association_id, sitting, version) references minutes_version,
  constraint minutes_remark_member foreign key (association_id, member) references member,
  constraint minutes_remark_says_something check (item is null or words is not null)
);
comment on table minutes_remark is 'What a council member answered to minutes that were sent for review.';
comment on column minutes_remark.item is 'The agenda item it is about; null where it is about the whole.';
comment on column minutes_remark.words is 'What should be said; null where nothing is to be said.';
