-- What an association has to do with third parties, each table in the order in which its lines were entered.

create table filing (
  association_id uuid        not null,
  line           integer     not null check (line >= 1),
  change         varchar(32) not null check (change in ('REPRESENTATIVES', 'BYLAWS', 'REGISTERED_OFFICE', 'PREMISES')),
  changed_on     date        not null,
  decision       varchar(16) check (decision like '____-__%'),
  filed_on       date,
  receipt_on     date,
  receipt        varchar,
  constraint filing_pk primary key (association_id, line),
  constraint filing_association foreign key (association_id) references association,
  constraint filing_change_once unique (association_id, change, changed_on),
  constraint filing_follows_change check (filed_on is null or filed_on >= changed_on),
  constraint filing_receipt_follows check (receipt_on is null or (filed_on is not null and receipt_on >= filed_on)),
  constraint filing_receipt_number check (receipt is null or receipt_on is not null)
);
comment on table filing is 'A change to be filed with the prefecture, by which decision it was made, and when it was filed and acknowledged.';

create table special_mandate (
  association_id uuid        not null,
  line           integer     not null check (line >= 1),
  kind           varchar(16) not null check (kind in ('BANK', 'COURT', 'SIGNATURE', 'OTHER')),
  object         varchar     not null check (trim(object) <> ''),
  member         varchar(64) not null,
  member_name    varchar     not null,
  first_day      date        not null,
  end_day        date        not null,
  decision       varchar(16) check (decision like '____-__%'),
  constraint special_mandate_pk primary key (association_id, line),
  constraint special_mandate_member foreign key (association_id, member) references member,
  constraint special_mandate_period check (first_day < end_day)
);
comment on table special_mandate is 'Who may act in the association''s name for what, from which day until before which day, under the name borne then.';

create table act_on_behalf (
  association_id uuid        not null,
  line           integer     not null check (line >= 1),
  kind           varchar(16) not null check (kind in ('BANK', 'COURT', 'SIGNATURE', 'OTHER')),
  what           varchar     not null check (trim(what) <> ''),
  member         varchar(64) not null,
  member_name    varchar     not null,
  done_on        date        not null,
  reported_on    date,
  constraint act_on_behalf_pk primary key (association_id, line),
  constraint act_on_behalf_member foreign key (association_id, member) references member,
  constraint act_on_behalf_report check (reported_on is null or reported_on >= done_on)
);
comment on table act_on_behalf is 'What was done in the association''s name by whom, under the name borne then, and on which day it was reported to a sitting.';
