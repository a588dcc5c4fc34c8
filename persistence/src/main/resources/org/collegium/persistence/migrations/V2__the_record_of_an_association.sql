-- The record of associations, many in one database. Every key begins with association_id, so that the tables can be
-- partitioned by it. H2 and PostgreSQL take the same text.

create table association (
  association_id    uuid        not null,
  name              varchar     not null check (name <> ''),
  registered_office varchar     not null,
  registration      varchar,
  language          varchar(35) not null,
  zone              varchar(64) not null,
  revision          integer     not null check (revision >= 1),
  constraint association_pk primary key (association_id)
);
comment on table association is 'An association; its revision grows with every change to any part of its record.';

create table bylaws_version (
  association_id       uuid    not null,
  in_force_from        date    not null,
  name                 varchar not null,
  seats                integer not null check (seats >= 1),
  proxies_per_holder   integer not null check (proxies_per_holder >= 0),
  early_close          boolean not null,
  written_consultation boolean not null,
  constraint bylaws_version_pk primary key (association_id, in_force_from),
  constraint bylaws_version_association foreign key (association_id) references association
);
comment on table bylaws_version is 'The bylaws in force from a day until the next version: the council, the proxies, and what they allow.';

create table bylaws_provision (
  association_id uuid        not null,
  in_force_from  date        not null,
  matter         varchar(16) not null check (matter in ('ORDINARY', 'PERSONS', 'EXCLUSION', 'SPENDING', 'BYLAWS', 'ACCOUNTS')),
  convocation    integer     not null check (convocation in (1, 2)),
  competent      varchar(16) check (competent in ('COUNCIL', 'GENERAL_MEETING')),
  majority       varchar     not null,
  quorum         varchar,
  recusal        varchar(16) not null check (recusal in ('LEAVES', 'STAYS')),
  tie_break      varchar(32) not null check (
    tie_break in ('NOT_ADOPTED', 'SECOND_BALLOT', 'NEXT_MEETING', 'LOT') or tie_break like 'CASTING_VOTE %'),
  otherwise      varchar(16) not null check (otherwise in ('REJECTED', 'POSTPONED')),
  article        varchar,
  constraint bylaws_provision_pk primary key (association_id, in_force_from, matter, convocation),
  constraint bylaws_provision_version foreign key (association_id, in_force_from) references bylaws_version,
  -- The organ stays the same when it is called again, so it stands only once.
  constraint bylaws_provision_organ_stands_once check ((competent is not null) = (convocation = 1))
);
comment on table bylaws_provision is 'What a version of the bylaws provides for each matter: the organ that decides it, and the rule when it is called first, then again.';

create table member (
  association_id uuid        not null,
  member         varchar(64) not null,
  given_name     varchar,
  family_name    varchar,
  entity_name    varchar,
  represented_by varchar,
  joined_on      date        not null,
  left_on        date,
  left_because   varchar,
  constraint member_pk primary key (association_id, member),
  constraint member_association foreign key (association_id) references association,
  constraint member_is_person_or_entity check (
    (given_name is null) = (family_name is null)
    and (entity_name is null) = (represented_by is null)
    and (given_name is null) <> (entity_name is null)),
  constraint member_departure check ((left_on is null) = (left_because is null) and (left_on is null or left_on >= joined_on))
);
comment on table member is 'Everybody who is or was a member: a natural person, or a legal entity and who speaks for it.';

create table dues (
  association_id uuid        not null,
  member         varchar(64) not null,
  line           integer     not null check (line >= 1),
  first_day      date        not null,
  end_day        date        not null,
  cents          bigint      not null check (cents >= 0),
  constraint dues_pk primary key (association_id, member, line),
  constraint dues_member foreign key (association_id, member) references member,
  constraint dues_period check (first_day < end_day)
);
comment on table dues is 'Fees paid, each for a period that ends before end_day; amounts in cents.';

create table mandate (
  association_id uuid        not null,
  seat           integer     not null check (seat >= 1),
  first_day      date        not null,
  end_day        date,
  member         varchar(64) not null,
  origin         varchar(16) not null check (origin in ('ELECTED', 'CO_OPTED')),
  constraint mandate_pk primary key (association_id, seat, first_day),
  constraint mandate_member foreign key (association_id, member) references member,
  constraint mandate_period check (end_day is null or first_day < end_day)
);
comment on table mandate is 'Who holds which seat of the council from which day until before which day, and how it came.';

create table sitting (
  association_id     uuid                        not null,
  sitting            varchar(40)                 not null check (sitting like '____-__-__-%-_'),
  association_name   varchar                     not null check (association_name <> ''),
  registered_office  varchar                     not null,
  registration       varchar,
  language           varchar(35)                 not null,
  zone               varchar(64)                 not null,
  sent_on            date                        not null,
  called_for         timestamp(6) with time zone not null,
  place              varchar                     not null,
  convenor           varchar(64)                 not null,
  convenor_name      varchar                     not null,
  facilitator        varchar(64)                 not null,
  facilitator_name   varchar                     not null,
  secretary          varchar(64)                 not null,
  secretary_name     varchar                     not null,
  quorum             varchar,
  opened_at          timestamp(6) with time zone not null,
  closed_at          timestamp(6) with time zone not null,
  next_at            timestamp(6) with time zone,
  revision           integer                     not null check (revision >= 1),
  constraint sitting_pk primary key (association_id, sitting),
  constraint sitting_association foreign key (association_id) references association,
  constraint sitting_hours check (opened_at <= closed_at)
);
comment on table sitting is 'A sitting that closed, with the letterhead and the names of its day; its revision grows with every correction.';

create table sitting_seat (
  association_id uuid        not null,
  sitting        varchar(40) not null,
  seat           integer     not null check (seat >= 1),
  holder         varchar(64),
  holder_name    varchar,
  constraint sitting_seat_pk primary key (association_id, sitting, seat),
  constraint sitting_seat_sitting foreign key (association_id, sitting) references sitting,
  constraint sitting_seat_holder foreign key (association_id, holder) references member,
  constraint sitting_seat_vacancy check ((holder is null) = (holder_name is null))
);
comment on table sitting_seat is 'Who held each seat on the day of a sitting, under the name of that day; nobody where it was vacant.';

create table agenda_item (
  association_id uuid        not null,
  sitting        varchar(40) not null,
  item           integer     not null check (item >= 1),
  title          varchar     not null,
  motion         varchar(64),
  motion_version integer     check (motion_version >= 1),
  motion_title   varchar,
  matter         varchar(16) check (matter in ('ORDINARY', 'PERSONS', 'EXCLUSION', 'SPENDING', 'BYLAWS', 'ACCOUNTS')),
  motion_text    varchar,
  changes        varchar(32) check (changes like 'AMENDS ____-__%' or changes like 'REPEALS ____-__%' or changes like 'ANNULS ____-__%'),
  effective_from date,
  approves       varchar(40),
  summary        varchar,
  set_aside      varchar(16) check (set_aside in ('WITHDRAWN', 'POSTPONED')),
  set_aside_line integer     check (set_aside_line >= 1),
  set_aside_at   timestamp(6) with time zone,
  set_aside_why  varchar     check (trim(set_aside_why) <> ''),
  constraint agenda_item_pk primary key (association_id, sitting, item),
  constraint agenda_item_sitting foreign key (association_id, sitting) references sitting,
  constraint agenda_item_motion check (
    (motion is null) = (motion_version is null)
    and (motion is null) = (motion_title is null)
    and (motion is null) = (matter is null)
    and (motion is null) = (motion_text is null)
    and (changes is null or motion is not null)
    and (effective_from is null or motion is not null)
    and (approves is null or motion is not null)),
  constraint agenda_item_set_aside check (
    (set_aside is null) = (set_aside_line is null)
    and (set_aside is null) = (set_aside_at is null)
    and (set_aside is null) = (set_aside_why is null)
    and (set_aside is null or motion is not null))
);
comment on table agenda_item is 'The agenda, with the motion that was called for under each item, the decision that it changes, the sitting whose minutes it approves, what was said, and why the motion was set aside.';

create table amendment (
  association_id uuid        not null,
  sitting        varchar(40) not null,
  item           integer     not null,
  amendment      integer     not null check (amendment >= 1),
  line           integer     not null check (line >= 1),
  passage        varchar     not null check (trim(passage) <> ''),
  replacement    varchar     not null,
  withdrawn      boolean     not null,
  constraint amendment_pk primary key (association_id, sitting, item, amendment),
  constraint amendment_item foreign key (association_id, sitting, item) references agenda_item,
  constraint amendment_changes_something check (passage <> replacement)
);
comment on table amendment is 'The amendments put on the table of a sitting, line by line: what stands in the motion of the item, and what is to stand there instead.';

create table attendance (
  association_id uuid        not null,
  sitting        varchar(40) not null,
  line           integer     not null check (line >= 1),
  kind           varchar(16) not null check (kind in ('ARRIVAL', 'DEPARTURE', 'EXCUSE', 'PROXY', 'RECUSAL')),
  member         varchar(64) not null,
  from_at        timestamp(6) with time zone,
  until_at       timestamp(6) with time zone,
  proxy_holder   varchar(64),
  item           integer,
  constraint attendance_pk primary key (association_id, sitting, line),
  constraint attendance_sitting foreign key (association_id, sitting) references sitting,
  constraint attendance_member foreign key (association_id, member) references member,
  constraint attendance_proxy_holder foreign key (association_id, proxy_holder) references member,
  constraint attendance_item foreign key (association_id, sitting, item) references agenda_item,
  constraint attendance_has_its_parts check (
    (from_at is not null) = (kind in ('ARRIVAL', 'DEPARTURE', 'PROXY'))
    and (proxy_holder is not null) = (kind = 'PROXY')
    and (item is not null) = (kind = 'RECUSAL')
    and (until_at is null or kind = 'PROXY'))
);
comment on table attendance is 'Who came, left, was excused, gave a proxy or stood back from an item, line by line.';

create table vote (
  association_id    uuid                        not null,
  sitting           varchar(40)                 not null,
  vote              integer                     not null check (vote >= 1),
  item              integer                     not null,
  amendment         integer,
  opened_at         timestamp(6) with time zone not null,
  closed_at         timestamp(6) with time zone not null,
  closed_early      boolean                     not null,
  competent         varchar(16)                 not null check (competent in ('COUNCIL', 'GENERAL_MEETING')),
  mode              varchar(16)                 not null check (mode in ('SHOW_OF_HANDS', 'ROLL_CALL', 'SECRET')),
  majority          varchar                     not null,
  quorum            varchar,
  recusal           varchar(16)                 not null check (recusal in ('LEAVES', 'STAYS')),
  tie_break         varchar(32)                 not null check (
    tie_break in ('NOT_ADOPTED', 'SECOND_BALLOT', 'NEXT_MEETING', 'LOT') or tie_break like 'CASTING_VOTE %'),
  tie_broken_by     varchar,
  otherwise         varchar(16)                 not null check (otherwise in ('REJECTED', 'POSTPONED')),
  article           varchar,
  in_favour         integer                     check (in_favour >= 0),
  against           integer                     check (against >= 0),
  abstaining        integer                     check (abstaining >= 0),
  blank             integer                     check (blank >= 0),
  spoiled           integer                     check (spoiled >= 0),
  not_participating integer                     check (not_participating >= 0),
  outcome           varchar(16)                 not null check (outcome in ('ADOPTED', 'NOT_ADOPTED', 'NO_QUORUM', 'TIED')),
  announced         varchar(16)                 check (announced in ('ADOPTED', 'NOT_ADOPTED', 'NO_QUORUM', 'TIED')),
  decision_year     integer,
  decision_number   integer                     check (decision_number >= 1),
  constraint vote_pk primary key (association_id, sitting, vote),
  constraint vote_mode unique (association_id, sitting, vote, mode),
  constraint vote_decision unique (association_id, decision_year, decision_number),
  constraint vote_item foreign key (association_id, sitting, item) references agenda_item,
  constraint vote_amendment foreign key (association_id, sitting, item, amendment) references amendment,
  constraint vote_hours check (opened_at <= closed_at),
  constraint vote_closes_early_by_name_only check (not closed_early or mode = 'ROLL_CALL'),
  constraint vote_tie_is_broken_as_the_rule_says check (
    tie_broken_by is null
    or (tie_break = 'LOT' and tie_broken_by like 'LOT %')
    or (tie_break like 'CASTING_VOTE %' and tie_broken_by in (tie_break || ' FOR', tie_break || ' AGAINST'))),
  constraint vote_is_counted_unless_called_by_name check (
    (in_favour is null) = (mode = 'ROLL_CALL')
    and (in_favour is null) = (against is null)
    and (in_favour is null) = (abstaining is null)
    and (in_favour is null) = (blank is null)
    and (in_favour is null) = (spoiled is null)
    and (in_favour is null) = (not_participating is null)),
  constraint vote_is_numbered_when_it_adopts_a_text check (
    (decision_year is null) = (decision_number is null)
    and (decision_number is not null) = (outcome = 'ADOPTED' and amendment is null))
);
comment on table vote is 'The votes of a sitting in order, on the motion of an item or on an amendment to it: the rule, the counts unless it was a roll call, and what came of it.';

create table vote_seat (
  association_id uuid        not null,
  sitting        varchar(40) not null,
  vote           integer     not null,
  seat           integer     not null,
  mode           varchar(16) not null,
  state          varchar(16) not null check (state in ('VACANT', 'ABSENT', 'PRESENT', 'REPRESENTED', 'RECUSED')),
  proxy_seat     integer,
  voted          boolean,
  choice         varchar(20) check (choice in ('FOR', 'AGAINST', 'ABSTAIN', 'BLANK', 'SPOILED', 'NOT_PARTICIPATING')),
  constraint vote_seat_pk primary key (association_id, sitting, vote, seat),
  -- The mode stands here again, held equal by this key, so that a choice beside a secret ballot is refused.
  constraint vote_seat_vote foreign key (association_id, sitting, vote, mode)
    references vote (association_id, sitting, vote, mode),
  constraint vote_seat_seat foreign key (association_id, sitting, seat) references sitting_seat,
  constraint vote_seat_proxy foreign key (association_id, sitting, proxy_seat) references sitting_seat,
  constraint vote_seat_represented check ((proxy_seat is not null) = (state = 'REPRESENTED')),
  constraint vote_seat_choice_in_roll_call_only check (
    (choice is not null) = (mode = 'ROLL_CALL' and state in ('PRESENT', 'REPRESENTED'))),
  constraint vote_seat_voted_in_secret_only check (
    (voted is not null) = (mode = 'SECRET') and (voted is null or not voted or state in ('PRESENT', 'REPRESENTED')))
);
comment on table vote_seat is 'How each seat stood when a vote opened; its choice in a roll call; in a secret ballot whether it voted and nothing more.';

create table action_item (
  association_id uuid        not null,
  sitting        varchar(40) not null,
  line           integer     not null check (line >= 1),
  item           integer     not null,
  what           varchar     not null,
  who            varchar(64) not null,
  who_name       varchar     not null,
  due_on         date        not null,
  constraint action_item_pk primary key (association_id, sitting, line),
  constraint action_item_item foreign key (association_id, sitting, item) references agenda_item
);
comment on table action_item is 'What a sitting agreed to do, who does it and by when.';

create table register_entry (
  association_id uuid                        not null,
  number         integer                     not null check (number >= 1),
  subject        varchar                     not null,
  sealed_at      timestamp(6) with time zone not null,
  content        varchar                     not null,
  previous       varchar(64)                 not null,
  hash           varchar(64)                 not null,
  constraint register_entry_pk primary key (association_id, number),
  constraint register_entry_subject unique (association_id, subject),
  constraint register_entry_association foreign key (association_id) references association
);
comment on table register_entry is 'What was sealed, each entry holding the hash of the one before.';

create table act (
  association_id uuid                        not null,
  number         integer                     not null check (number >= 1),
  act            uuid                        not null,
  actor          varchar(64)                 not null,
  done_at        timestamp(6) with time zone not null,
  deed           varchar(40)                 not null,
  constraint act_pk primary key (association_id, number),
  constraint act_once unique (association_id, act),
  constraint act_association foreign key (association_id) references association
);
comment on table act is 'The audit trail: who did what when, in the order in which it was done. An identifier acts once.';
