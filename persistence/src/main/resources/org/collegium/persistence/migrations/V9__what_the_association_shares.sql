-- What the association shares: resources with those who master them, partners, and what it says of itself.

create table resource (
  association_id uuid        not null,
  resource       integer     not null check (resource >= 1),
  name           varchar     not null check (trim(name) <> ''),
  kind           varchar(16) not null check (kind in ('SERVICE', 'POST', 'TOOL', 'PLACE', 'ACTIVITY')),
  open_to        varchar(16) not null check (open_to in ('EVERYBODY', 'MEMBERS', 'STEWARDS')),
  first_day      date        not null,
  end_day        date,
  constraint resource_pk primary key (association_id, resource),
  constraint resource_association foreign key (association_id) references association,
  constraint resource_period check (end_day is null or first_day < end_day)
);
comment on table resource is 'What the association shares or looks after, numbered in order, from a day until before another, and for whom it is.';

create table steward (
  association_id uuid        not null,
  resource       integer     not null,
  line           integer     not null check (line >= 1),
  member         varchar(64) not null,
  first_day      date        not null,
  end_day        date,
  constraint steward_pk primary key (association_id, resource, line),
  constraint steward_resource foreign key (association_id, resource) references resource,
  constraint steward_member foreign key (association_id, member) references member,
  constraint steward_period check (end_day is null or first_day < end_day)
);
comment on table steward is 'Who masters a resource from which day until before which day, in the order in which they learnt it.';

create table partner (
  association_id uuid    not null,
  partner        integer not null check (partner >= 1),
  name           varchar not null check (trim(name) <> ''),
  what           varchar not null check (trim(what) <> ''),
  constraint partner_pk primary key (association_id, partner),
  constraint partner_association foreign key (association_id) references association
);
comment on table partner is 'With whom the association works, numbered in order, and on what.';

create table sheet_text (
  association_id uuid        not null,
  topic          varchar(24) not null check (topic in (
    'COMMUNITY', 'OPEN_TO_EVERYBODY', 'OPEN_TO_MEMBERS', 'GOVERNANCE', 'CONFLICTS', 'CONTRIBUTION', 'PROTECTION',
    'MEANS', 'PARTNERSHIPS', 'FINANCING', 'REDISTRIBUTION', 'SIMILAR_COMMONS', 'SHARING', 'OPEN_SPACE')),
  words          varchar     not null check (trim(words) <> ''),
  constraint sheet_text_pk primary key (association_id, topic),
  constraint sheet_text_association foreign key (association_id) references association
);
comment on table sheet_text is 'What the association says of itself on its commons sheet, a text a topic.';
