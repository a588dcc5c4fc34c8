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
  association_id       uuid        not null,
  in_force_from        date        not null,
  name                 varchar     not null,
  seats                integer     not null check (seats >= 1),
  seat_ranges          varchar     check (seat_ranges like '% TO % UNDER %'),
  proxies_per_holder   integer     not null check (proxies_per_holder >= 0),
  early_close          boolean     not null,
  written_consultation boolean     not null,
  rhythm               varchar     check (rhythm like 'MONTHLY%'),
  rhythm_article       varchar,
  notice               varchar     check (notice like '% CLEAR' or notice like '% PLAIN'),
  notice_article       varchar,
  second_interval      varchar     check (second_interval like '% CLEAR' or second_interval like '% PLAIN'),
  second_notice        varchar     check (second_notice like '% CLEAR' or second_notice like '% PLAIN'),
  second_article       varchar,
  consensus_accord     varchar(16) not null check (consensus_accord in ('CONSENT', 'UNANIMITY')),
  consensus_ladder     varchar     not null,
  consensus_quorum     varchar,
  consensus_recusal    varchar(16) not null check (consensus_recusal in ('LEAVES', 'STAYS')),
  consensus_article    varchar,
  conflict_ladder      varchar     not null check (conflict_ladder like 'RAISED %'),
  exclusion_rule       varchar     not null check (exclusion_rule like '% DAYS%'),
  terms                varchar     check (terms like '_% YEARS%'),
  thirds               varchar     check (thirds like 'SEATS _% SINCE ____'),
  deemed_resignation   varchar     check (deemed_resignation like '_% ABSENCES%'),
  representing         varchar     check (representing like 'SEATS _% UNDER _%'),
  constraint bylaws_version_pk primary key (association_id, in_force_from),
  constraint bylaws_version_association foreign key (association_id) references association,
  constraint bylaws_version_convening check (
    (rhythm is not null or rhythm_article is null)
    and (notice is not null or notice_article is null)
    and (second_interval is null) = (second_notice is null)
    and (second_interval is not null or second_article is null)),
  constraint bylaws_version_thirds_have_terms check (thirds is null or terms is not null)
);
comment on table bylaws_version is 'The bylaws in force from a day until the next version: the council, how it is called together, seeks a consensus and answers a conflict, the proxies, and what they allow. A text is null where they do not say.';
comment on column bylaws_version.seat_ranges is 'Within which ranges the articles put the number of seats, one a line, such as 3 TO 11 UNDER art. 7; articles that contradict one another are kept as they are.';
comment on column bylaws_version.exclusion_rule is 'How many days at least lie between the call and the hearing, and whether an appeal suspends the exclusion, such as 15 DAYS, APPEAL SUSPENDS UNDER art. 6.';
comment on column bylaws_version.terms is 'How long a mandate lasts, and how many one person may hold in a row, such as 3 YEARS, 2 IN A ROW UNDER art. 7.';
comment on column bylaws_version.thirds is 'In which order the seats fall due, by thirds, since the year in which all were elected, such as SEATS 4 1 7 2 6 3 5 SINCE 2024.';
comment on column bylaws_version.deemed_resignation is 'After how many absences in a row somebody may be held to have resigned, such as 3 ABSENCES UNDER art. 9.';
comment on column bylaws_version.representing is 'The seats that alone represent the association, such as SEATS 1 2 UNDER art. 12.';

create table bylaws_provision (
  association_id uuid        not null,
  in_force_from  date        not null,
  matter         varchar(16) not null check (matter in (
    'ORDINARY', 'PERSONS', 'EXCLUSION', 'SPENDING', 'BYLAWS', 'ACCOUNTS', 'ORIENTATION', 'ELECTION')),
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
  association_id   uuid        not null,
  member           varchar(64) not null,
  given_name       varchar,
  family_name      varchar,
  entity_name      varchar,
  represented_by   varchar,
  joined_on        date        not null,
  left_on          date,
  left_because     varchar,
  pseudonymised_on date,
  names_remain_by  varchar(32) check (names_remain_by in ('LEGAL_OBLIGATION', 'LEGITIMATE_INTEREST')),
  constraint member_pk primary key (association_id, member),
  constraint member_association foreign key (association_id) references association,
  constraint member_is_person_entity_or_pseudonym check (
    (given_name is null) = (family_name is null)
    and (entity_name is null) = (represented_by is null)
    and (pseudonymised_on is null) = (names_remain_by is null)
    and (case when given_name is null then 0 else 1 end)
      + (case when entity_name is null then 0 else 1 end)
      + (case when pseudonymised_on is null then 0 else 1 end) = 1),
  constraint member_departure check ((left_on is null) = (left_because is null) and (left_on is null or left_on >= joined_on)),
  constraint member_pseudonym check (
    pseudonymised_on is null
    or (left_on is not null and left_on <= pseudonymised_on and left_because = ''))
);
comment on table member is 'Everybody who is or was a member: a natural person, a legal entity and who speaks for it, or of somebody who left long ago the number alone.';
comment on column member.pseudonymised_on is 'The day on which the name was taken off.';
comment on column member.names_remain_by is 'The legal basis on which the name remains in sealed minutes.';

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
  origin         varchar(16) not null check (origin in ('ELECTED', 'REPLACEMENT', 'CO_OPTED', 'RATIFIED')),
  ending         varchar(16) check (ending in ('RESIGNED', 'DEEMED_RESIGNED', 'REMOVED', 'DIED', 'LEFT', 'NOT_RATIFIED')),
  term_day       date,
  constraint mandate_pk primary key (association_id, seat, first_day),
  constraint mandate_member foreign key (association_id, member) references member,
  constraint mandate_period check (end_day is null or first_day < end_day),
  constraint mandate_ending check (
    (ending is null and term_day is null)
    or (ending is not null and end_day is not null and (ending <> 'NOT_RATIFIED' or origin = 'CO_OPTED')))
);
comment on table mandate is 'Who holds which seat of the council from which day until before which day, how it came, and what cut it short of which term.';

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

create table conflict_case (
  association_id  uuid        not null,
  reference       varchar(64) not null,
  subject         varchar     not null check (trim(subject) <> ''),
  confidentiality varchar(16) not null check (confidentiality in ('CONCERNED', 'COUNCIL', 'MEMBERS')),
  constraint conflict_case_pk primary key (association_id, reference),
  constraint conflict_case_association foreign key (association_id) references association
);
comment on table conflict_case is 'A conflict between members: what it is about, and who may read it.';

create table conflict_party (
  association_id uuid        not null,
  reference      varchar(64) not null,
  line           integer     not null check (line >= 1),
  party          varchar(64) not null,
  party_name     varchar     not null,
  constraint conflict_party_pk primary key (association_id, reference, line),
  constraint conflict_party_once unique (association_id, reference, party),
  constraint conflict_party_case foreign key (association_id, reference) references conflict_case,
  constraint conflict_party_member foreign key (association_id, party) references member
);
comment on table conflict_party is 'Those in conflict, under the name of the day on which the case was raised.';

create table conflict_rung (
  association_id uuid        not null,
  reference      varchar(64) not null,
  line           integer     not null check (line >= 1),
  step           varchar(32) not null check (
    step in ('RAISED', 'DIRECT_TALK', 'LISTENER', 'COLLECTIVE_CIRCLE', 'EXTERNAL_MEDIATION', 'COUNCIL_CONSENSUS', 'MAJORITY_VOTE')),
  days           integer     not null check (days >= 1),
  skipped_alone  boolean     not null,
  constraint conflict_rung_pk primary key (association_id, reference, line),
  constraint conflict_rung_once unique (association_id, reference, step),
  constraint conflict_rung_case foreign key (association_id, reference) references conflict_case,
  constraint conflict_rung_first check ((line = 1) = (step = 'RAISED'))
);
comment on table conflict_rung is 'The ladder that a case climbs, as the bylaws had it when the case was raised.';

create table conflict_fact (
  association_id uuid        not null,
  reference      varchar(64) not null,
  line           integer     not null check (line >= 1),
  kind           varchar(32) not null check (
    kind in ('REACHED', 'UNSETTLED', 'HEARD', 'DID_NOT_COME', 'CONSENTED', 'VIOLENCE_REPORTED', 'MEASURE_TAKEN', 'AGREED',
      'KEPT', 'REOPENED', 'DECIDED', 'WITHDRAWN', 'REFERRED')),
  noted_on       date        not null,
  noted_by       varchar(64) not null,
  noted_by_name  varchar     not null,
  step           varchar(32) check (
    step in ('RAISED', 'DIRECT_TALK', 'LISTENER', 'COLLECTIVE_CIRCLE', 'EXTERNAL_MEDIATION', 'COUNCIL_CONSENSUS', 'MAJORITY_VOTE')),
  person         varchar(64),
  person_name    varchar,
  fact_date      date,
  fact_text      varchar,
  constraint conflict_fact_pk primary key (association_id, reference, line),
  constraint conflict_fact_case foreign key (association_id, reference) references conflict_case,
  constraint conflict_fact_noted_by foreign key (association_id, noted_by) references member,
  constraint conflict_fact_person foreign key (association_id, person) references member,
  constraint conflict_fact_first check (line > 1 or kind = 'REACHED'),
  constraint conflict_fact_has_step check ((step is not null) = (kind in ('REACHED', 'CONSENTED'))),
  constraint conflict_fact_has_person check (
    (person is null) = (person_name is null)
    and (person is not null) = (kind in ('REACHED', 'HEARD', 'DID_NOT_COME'))),
  constraint conflict_fact_has_date check (
    (fact_date is not null) = (kind in ('REACHED', 'DID_NOT_COME', 'MEASURE_TAKEN', 'AGREED'))),
  constraint conflict_fact_has_text check (
    kind = 'HEARD'
    or (fact_text is not null) = (kind in ('UNSETTLED', 'MEASURE_TAKEN', 'AGREED', 'REOPENED', 'DECIDED', 'WITHDRAWN')))
);
comment on table conflict_fact is 'What happened in a case, in order: facts are added, none is changed.';
comment on column conflict_fact.noted_by is 'Who put it on record, or did it.';
comment on column conflict_fact.person is 'Who holds the step, was heard, or did not come to be.';
comment on column conflict_fact.fact_date is 'The due date of the step, the day of the invitation, the last day of the measure, or the day of the review.';
comment on column conflict_fact.fact_text is 'The result, the measure, the agreement, the reason or the decision; of a hearing, who accompanied the party.';

create table sitting (
  association_id     uuid                        not null,
  sitting            varchar(40)                 not null check (sitting like '____-__-__-%-_'),
  association_name   varchar                     not null check (association_name <> ''),
  registered_office  varchar                     not null,
  registration       varchar,
  language           varchar(35)                 not null,
  zone               varchar(64)                 not null,
  sent_on            date                        not null,
  sent_means         varchar                     check (sent_means <> ''),
  revised_on         varchar                     check (revised_on like '____-__-__%'),
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
comment on column sitting.sent_means is 'By what means it was called, in the words of the record; null where it is not noted.';
comment on column sitting.revised_on is 'The days on which a corrected agenda was sent, in order, between spaces; null where it never was.';

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
comment on table sitting_seat is 'Who held each seat on the day of a sitting, or a place on the list of voters of a general meeting, under the name of that day; nobody where it was vacant.';

create table agenda_item (
  association_id uuid        not null,
  sitting        varchar(40) not null,
  item           integer     not null check (item >= 1),
  title          varchar     not null,
  motion         varchar(64),
  motion_version integer     check (motion_version >= 1),
  motion_title   varchar,
  matter         varchar(16) check (matter in (
    'ORDINARY', 'PERSONS', 'EXCLUSION', 'SPENDING', 'BYLAWS', 'ACCOUNTS', 'ORIENTATION', 'ELECTION')),
  motion_text    varchar,
  changes        varchar(32) check (changes like 'AMENDS ____-__%' or changes like 'REPEALS ____-__%' or changes like 'ANNULS ____-__%'),
  effective_from date,
  mastery        varchar     check (mastery like '% %'),
  conflict       varchar(64),
  approves       varchar(40),
  summary        varchar,
  set_aside      varchar(16) check (set_aside in ('WITHDRAWN', 'POSTPONED')),
  set_aside_line integer     check (set_aside_line >= 1),
  set_aside_at   timestamp(6) with time zone,
  set_aside_why  varchar     check (trim(set_aside_why) <> ''),
  constraint agenda_item_pk primary key (association_id, sitting, item),
  constraint agenda_item_sitting foreign key (association_id, sitting) references sitting,
  constraint agenda_item_conflict foreign key (association_id, conflict) references conflict_case,
  constraint agenda_item_motion check (
    (motion is null) = (motion_version is null)
    and (motion is null) = (motion_title is null)
    and (motion is null) = (matter is null)
    and (motion is null) = (motion_text is null)
    and (changes is null or motion is not null)
    and (effective_from is null or motion is not null)
    and (mastery is null or motion is not null)
    and (conflict is null or motion is not null)
    and (approves is null or motion is not null)),
  constraint agenda_item_set_aside check (
    (set_aside is null) = (set_aside_line is null)
    and (set_aside is null) = (set_aside_at is null)
    and (set_aside is null) = (set_aside_why is null)
    and (set_aside is null or motion is not null))
);
comment on table agenda_item is 'The agenda, with the motion that was called for under each item, the decision that it changes, the sitting whose minutes it approves, what was said, and why the motion was set aside.';
comment on column agenda_item.mastery is 'Who will master a solution that the motion adopts, a line each: the member''s number, a space, and the name of that day.';
comment on column agenda_item.conflict is 'The conflict that the motion is about, on which no party may vote. It is not in the minutes.';

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

create table consensus (
  association_id  uuid        not null,
  sitting         varchar(40) not null,
  item            integer     not null,
  line            integer     not null check (line >= 1),
  competent       varchar(16) not null check (competent in ('COUNCIL', 'GENERAL_MEETING')),
  accord          varchar(16) not null check (accord in ('CONSENT', 'UNANIMITY')),
  ladder          varchar     not null,
  quorum          varchar,
  recusal         varchar(16) not null check (recusal in ('LEAVES', 'STAYS')),
  article         varchar,
  decision_year   integer,
  decision_number integer     check (decision_number >= 1),
  constraint consensus_pk primary key (association_id, sitting, item),
  constraint consensus_item foreign key (association_id, sitting, item) references agenda_item,
  constraint consensus_decision check ((decision_year is null) = (decision_number is null))
);
comment on table consensus is 'The searches for consensus at a sitting, in the order in which they began, each with the rule of its day and the number of the decision if it was adopted without a vote.';

create table consensus_stage (
  association_id uuid                        not null,
  sitting        varchar(40)                 not null,
  item           integer                     not null,
  line           integer                     not null check (line >= 1),
  step           varchar(20)                 not null check (step in ('PROPOSED', 'CLARIFIED', 'REACTIONS', 'OBJECTIONS', 'AMENDED', 'ADOPTED_BY_CONSENT', 'POSTPONED', 'VOTE', 'GENERAL_MEETING')),
  since          timestamp(6) with time zone not null,
  asked_by       integer,
  amended_text   varchar                     check (trim(amended_text) <> ''),
  constraint consensus_stage_pk primary key (association_id, sitting, item, line),
  constraint consensus_stage_consensus foreign key (association_id, sitting, item) references consensus,
  constraint consensus_stage_asked foreign key (association_id, sitting, asked_by) references sitting_seat,
  constraint consensus_stage_parts check (
    (amended_text is not null) = (step = 'AMENDED') and (asked_by is null or step = 'VOTE'))
);
comment on table consensus_stage is 'The steps that a search for consensus reached, in order: when, the text where it was amended, and the seat that asked for the vote if one did. The rounds are the steps OBJECTIONS.';

create table consensus_position (
  association_id uuid        not null,
  sitting        varchar(40) not null,
  item           integer     not null,
  round          integer     not null check (round >= 1),
  line           integer     not null check (line >= 1),
  seat           integer     not null,
  stance         varchar(24) not null check (stance in ('AGREE', 'AGREE_WITH_RESERVATIONS', 'STAND_ASIDE', 'OBJECT')),
  words          varchar,
  constraint consensus_position_pk primary key (association_id, sitting, item, round, line),
  constraint consensus_position_consensus foreign key (association_id, sitting, item) references consensus,
  constraint consensus_position_seat foreign key (association_id, sitting, seat) references sitting_seat,
  constraint consensus_position_objection check (stance <> 'OBJECT' or (words is not null and trim(words) <> ''))
);
comment on table consensus_position is 'The positions that seats took in each round, in order; of two of one seat the later counts.';

create table election (
  association_id  uuid                        not null,
  sitting         varchar(40)                 not null,
  election        integer                     not null check (election >= 1),
  item            integer                     not null,
  competent       varchar(16)                 not null check (competent in ('COUNCIL', 'GENERAL_MEETING')),
  opened_at       timestamp(6) with time zone not null,
  closed_at       timestamp(6) with time zone not null,
  seats           varchar                     not null check (trim(seats) <> ''),
  counting        varchar(16)                 not null check (counting in ('PLURALITY', 'BLOCK_VOTE', 'APPROVAL')),
  going_on        varchar(16)                 check (going_on in ('LEADING', 'EVERYBODY')),
  least           integer                     check (least >= 0),
  tie_rule        varchar(16)                 not null check (tie_rule in ('UNDECIDED', 'ANOTHER_ROUND', 'AGE', 'LOT')),
  article         varchar,
  expressed       integer                     not null check (expressed >= 0),
  blank           integer                     not null check (blank >= 0),
  unusable        integer                     not null check (unusable >= 0),
  unknown_name    integer                     not null check (unknown_name >= 0),
  same_name_twice integer                     not null check (same_name_twice >= 0),
  too_many_names  integer                     not null check (too_many_names >= 0),
  constraint election_pk primary key (association_id, sitting, election),
  constraint election_item foreign key (association_id, sitting, item) references agenda_item,
  constraint election_first_of_two check ((going_on is null) = (least is null)),
  constraint election_hours check (closed_at >= opened_at)
);
comment on table election is 'The rounds of secret elections held at a sitting, in order, each with the papers found in the box.';
comment on column election.seats is 'The seats of the council to fill, in the order in which those elected take them, such as 4 6.';
comment on column election.going_on is 'Who goes on to a second round; there exactly where this is the first of two.';

create table election_candidate (
  association_id uuid        not null,
  sitting        varchar(40) not null,
  election       integer     not null,
  line           integer     not null check (line >= 1),
  member         varchar(64) not null,
  name           varchar     not null check (name <> ''),
  votes          integer     not null check (votes >= 0),
  elected        integer     check (elected >= 1),
  born           date,
  drawn          integer     check (drawn >= 1),
  constraint election_candidate_pk primary key (association_id, sitting, election, line),
  constraint election_candidate_election foreign key (association_id, sitting, election) references election,
  constraint election_candidate_member foreign key (association_id, member) references member
);
comment on table election_candidate is 'Who stood in a round, under the name of that day, with their votes, their place among those elected, and what may break a tie.';

create table election_seat (
  association_id uuid        not null,
  sitting        varchar(40) not null,
  election       integer     not null,
  seat           integer     not null,
  state          varchar(16) not null check (state in ('PRESENT', 'REPRESENTED', 'RECUSED', 'ABSENT', 'VACANT')),
  proxy_seat     integer,
  voted          boolean     not null,
  constraint election_seat_pk primary key (association_id, sitting, election, seat),
  constraint election_seat_election foreign key (association_id, sitting, election) references election,
  constraint election_seat_seat foreign key (association_id, sitting, seat) references sitting_seat,
  constraint election_seat_proxy foreign key (association_id, sitting, proxy_seat) references sitting_seat,
  constraint election_seat_represented check ((proxy_seat is not null) = (state = 'REPRESENTED')),
  constraint election_seat_voted check (not voted or state in ('PRESENT', 'REPRESENTED'))
);
comment on table election_seat is 'How each seat stood in a round, and whether it put a paper in the box.';

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

create table action_done (
  association_id uuid        not null,
  sitting        varchar(40) not null,
  line           integer     not null,
  done_on        date        not null,
  constraint action_done_pk primary key (association_id, sitting, line),
  constraint action_done_action foreign key (association_id, sitting, line) references action_item
);
comment on table action_done is 'When what a sitting agreed to do was done. It is no part of the sitting, whose minutes may be sealed before.';

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

create table register_entry (
  association_id uuid                        not null,
  number         integer                     not null check (number >= 1),
  subject        varchar                     not null,
  sealed_at      timestamp(6) with time zone not null,
  content        varchar                     not null,
  salt           varchar(64)                 not null check (char_length(salt) = 64),
  content_hash   varchar(64)                 not null check (char_length(content_hash) = 64),
  root           varchar(64)                 not null check (char_length(root) = 64),
  parts          integer                     not null check (parts >= 1),
  previous       varchar(64)                 not null,
  hash           varchar(64)                 not null,
  constraint register_entry_pk primary key (association_id, number),
  constraint register_entry_subject unique (association_id, subject),
  constraint register_entry_association foreign key (association_id) references association
);
comment on table register_entry is 'What was sealed, each entry holding the hash of the one before. Each part of it is hashed with a salt of its own, so that it can be shown, or left out, alone.';
comment on column register_entry.salt is 'Drawn for this entry. Whoever knows it can try what a part that was left out said: it leaves the council with the full copy only.';
comment on column register_entry.content_hash is 'SHA-256 of the content in UTF-8.';
comment on column register_entry.root is 'The root of the Merkle tree (RFC 6962) over the parts of the content: its head, then its items.';
comment on column register_entry.parts is 'How many parts there are.';

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
