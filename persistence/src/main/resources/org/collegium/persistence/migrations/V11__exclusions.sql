-- The exclusion of members, a line a procedure and a column a step. Where a procedure stands follows from its days, and a
-- step may be missing: the findings say so.

create table exclusion (
  association_id  uuid        not null,
  reference       varchar(64) not null,
  member          varchar(64) not null,
  grievances      varchar     not null check (trim(grievances) <> ''),
  notice_days     integer     not null check (notice_days >= 0),
  appeal_suspends boolean     not null,
  article         varchar     check (trim(article) <> ''),
  grieved_on      date,
  called_on       date,
  heard_on        date,
  decided_on      date,
  notified_on     date,
  appealed_on     date,
  confirmed_on    date,
  set_aside_on    date,
  companion       varchar,
  decision        varchar(64),
  constraint exclusion_pk primary key (association_id, reference),
  constraint exclusion_member foreign key (association_id, member) references member,
  constraint exclusion_begun check (coalesce(grieved_on, called_on, heard_on, decided_on, notified_on, appealed_on, confirmed_on, set_aside_on) is not null),
  constraint exclusion_companion check (companion is null or heard_on is not null),
  constraint exclusion_decision check ((decision is null) = (decided_on is null)),
  constraint exclusion_appeal check (confirmed_on is null or set_aside_on is null)
);
comment on table exclusion is 'The exclusion of a member: the grievances, the rule of the bylaws when it began, and the day of each step that was done.';
