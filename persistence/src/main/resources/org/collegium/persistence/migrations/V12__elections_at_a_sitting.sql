-- The rounds of elections held at a sitting. Nothing links who voted to what was found in the box.

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
