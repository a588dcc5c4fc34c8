-- Two more matters, both the general meeting's. The checks of the matter had no name under which both databases could
-- drop them, so that the columns are made again. Bylaws that were kept before treat the new matters as the accounts.
alter table bylaws_provision add column about varchar(16);
update bylaws_provision set about = matter;
alter table bylaws_provision drop constraint bylaws_provision_pk;
alter table bylaws_provision drop column matter;
alter table bylaws_provision rename column about to matter;
alter table bylaws_provision alter column matter set not null;
alter table bylaws_provision add constraint bylaws_provision_matter check (
  matter in ('ORDINARY', 'PERSONS', 'EXCLUSION', 'SPENDING', 'BYLAWS', 'ACCOUNTS', 'ORIENTATION', 'ELECTION'));
alter table bylaws_provision add constraint bylaws_provision_pk primary key (association_id, in_force_from, matter, convocation);
insert into bylaws_provision (association_id, in_force_from, matter, convocation, competent, majority, quorum, recusal, tie_break, otherwise, article)
  select association_id, in_force_from, 'ORIENTATION', convocation, competent, majority, quorum, recusal, tie_break, otherwise, article
  from bylaws_provision where matter = 'ACCOUNTS';
insert into bylaws_provision (association_id, in_force_from, matter, convocation, competent, majority, quorum, recusal, tie_break, otherwise, article)
  select association_id, in_force_from, 'ELECTION', convocation, competent, majority, quorum, recusal, tie_break, otherwise, article
  from bylaws_provision where matter = 'ACCOUNTS';

alter table agenda_item drop constraint agenda_item_motion;
alter table agenda_item add column about varchar(16);
update agenda_item set about = matter;
alter table agenda_item drop column matter;
alter table agenda_item rename column about to matter;
alter table agenda_item add constraint agenda_item_matter check (
  matter in ('ORDINARY', 'PERSONS', 'EXCLUSION', 'SPENDING', 'BYLAWS', 'ACCOUNTS', 'ORIENTATION', 'ELECTION'));
alter table agenda_item add constraint agenda_item_motion check (
  (motion is null) = (motion_version is null)
  and (motion is null) = (motion_title is null)
  and (motion is null) = (matter is null)
  and (motion is null) = (motion_text is null)
  and (changes is null or motion is not null)
  and (effective_from is null or motion is not null)
  and (approves is null or motion is not null));

-- Who will master a solution that a motion adopts, a line each: the member's number, a space, and the name of that day.
alter table agenda_item add column mastery varchar;
alter table agenda_item add constraint agenda_item_mastery check (mastery is null or (motion is not null and mastery like '% %'));

comment on table sitting_seat is 'Who held each seat on the day of a sitting, or a place on the list of voters of a general meeting, under the name of that day; nobody where it was vacant.';

-- How bylaws seek a consensus and climb a conflict. What was kept before takes the assumptions that are to be confirmed.
alter table bylaws_version add column consensus_accord varchar(16) default 'CONSENT' not null
  constraint bylaws_version_accord check (consensus_accord in ('CONSENT', 'UNANIMITY'));
alter table bylaws_version add column consensus_ladder varchar default '2 ROUNDS, 1 POSTPONED, THEN VOTE, ON DEMAND' not null;
alter table bylaws_version add column consensus_quorum varchar;
alter table bylaws_version add column consensus_recusal varchar(16) default 'LEAVES' not null
  constraint bylaws_version_recusal check (consensus_recusal in ('LEAVES', 'STAYS'));
alter table bylaws_version add column consensus_article varchar;
alter table bylaws_version add column conflict_ladder varchar
  default 'RAISED 7 ALONE, DIRECT_TALK 14 ALONE, LISTENER 14, COLLECTIVE_CIRCLE 14, EXTERNAL_MEDIATION 30 ALONE, COUNCIL_CONSENSUS 30, MAJORITY_VOTE 30' not null
  constraint bylaws_version_conflicts check (conflict_ladder like 'RAISED %');

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
