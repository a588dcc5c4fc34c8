-- Conflicts between members, each with the ladder under which it was raised and its facts in order. Where a case stands
-- is not kept: it follows from the facts.

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
