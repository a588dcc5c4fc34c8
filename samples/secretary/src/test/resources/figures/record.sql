-- What follows from the tables that docs/schema.md describes alone, whatever a report is asked about.

-- How many amendments an item had adopted by a vote, and how the text read then.
create table amended as
with recursive reads (sitting, item, adopted, vote, reading) as (
  select sitting, item, 0, 0, motion_text from agenda_item where motion is not null
  union all
  select r.sitting, r.item, r.adopted + 1, v.vote, replace(r.reading, a.passage, a.replacement)
  from reads r
  join vote v on v.sitting = r.sitting and v.item = r.item and v.amendment is not null and v.outcome = 'ADOPTED'
    and v.vote > r.vote
  join amendment a on a.sitting = v.sitting and a.item = v.item and a.amendment = v.amendment)
select sitting, item, adopted, vote, reading from reads;

-- How each seat that was filled stood on an instant: there when the last it did was to arrive.
create table at_instant as
select association_id, sitting, opened_at as at, 0 as item from sitting
union select association_id, sitting, since, item from consensus_stage where step = 'OBJECTIONS';

create table is_there as
select i.sitting, i.at, a.member from at_instant i join attendance a on a.association_id = i.association_id and a.sitting = i.sitting
where a.kind = 'ARRIVAL' and a.from_at <= i.at and not exists (
  select 1 from attendance d where d.association_id = a.association_id and d.sitting = a.sitting and d.member = a.member and d.kind = 'DEPARTURE' and d.from_at <= i.at
  and d.from_at >= a.from_at);

create table stands as
select p.sitting, i.at, i.item, p.seat, p.holder, p.holder_name, case
  when p.holder is null then 'VACANT'
  when exists (select 1 from attendance r where r.association_id = i.association_id and r.sitting = p.sitting and r.kind = 'RECUSAL' and r.member = p.holder
    and r.item = i.item) then 'RECUSED'
  when exists (select 1 from is_there h where h.sitting = p.sitting and h.at = i.at and h.member = p.holder) then 'PRESENT'
  when exists (select 1 from attendance g
    join is_there h on h.sitting = g.sitting and h.at = i.at and h.member = g.proxy_holder
    where g.association_id = i.association_id and g.sitting = p.sitting and g.kind = 'PROXY' and g.member = p.holder and g.from_at <= i.at
    and (g.until_at is null or g.until_at > i.at)) then 'REPRESENTED'
  else 'ABSENT' end as state
from at_instant i join sitting_seat p on p.association_id = i.association_id and p.sitting = i.sitting;

-- Each quorum that was asked for, in the words of the bylaws, with how the seats stood.
create table quorum_asked as
select q.*, (in_office * numerator + denominator - 1) / denominator as needed,
  present + case when rule like '% WITH_PROXIES' then represented else 0 end as counted
from (
  select p.*, cast(regexp_substr(rule, '\d+') as integer) as numerator,
    cast(regexp_substr(rule, '\d+', 1, 2) as integer) as denominator from (
  select s.sitting, 0 as vote, cast(null as integer) as item, s.opened_at as at, s.quorum as rule,
    count(case when p.state <> 'VACANT' then 1 end) as in_office, count(case when p.state = 'PRESENT' then 1 end) as present,
    count(case when p.state = 'REPRESENTED' then 1 end) as represented
  from sitting s join stands p on p.sitting = s.sitting and p.at = s.opened_at and p.item = 0
  where s.quorum is not null group by s.sitting
  union all
  select v.sitting, v.vote, v.item, v.opened_at, v.quorum,
    count(case when p.state <> 'VACANT' then 1 end) - count(case when p.state = 'RECUSED' and v.recusal = 'LEAVES' then 1 end),
    count(case when p.state = 'PRESENT' or p.state = 'RECUSED' and v.recusal = 'STAYS' then 1 end),
    count(case when p.state = 'REPRESENTED' then 1 end)
  from vote v join vote_seat p on p.association_id = v.association_id and p.sitting = v.sitting and p.vote = v.vote
  where v.quorum is not null group by v.sitting, v.vote) p) q;

-- Of two positions of one seat in a round the later counts.
create table position_held as
select * from consensus_position p where line = (
  select max(line) from consensus_position q where q.sitting = p.sitting and q.item = p.item and q.round = p.round
  and q.seat = p.seat);

create table named as
select m.*, coalesce(given_name || ' ' || family_name, entity_name, member) as name from member m;
