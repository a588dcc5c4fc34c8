-- What the reader of a report is told. Each figure of a report is worked out again from these tables and those of the
-- record. Asked has one line: the period, and whether the report is for the council.

create table asked_month as
select left(cast(begins as varchar), 7) as the_month, begins, greatest(begins, first_day) as first_day,
  least(dateadd(day, -1, dateadd(month, 1, begins)), last_day) as last_day, last_day as as_of
from (
  select cast(dateadd(month, x, date_trunc(month, first_day)) as date) as begins, first_day, last_day
  from asked, system_range(0, 99))
where begins <= last_day;

create table told as
select s.*, cast(left(s.sitting, 10) as date) as held_on, cast(left(s.sitting, 10) as date) >= first_day as in_period,
  case when s.sitting like '%-general-meeting-%' then 'GENERAL_MEETING' when s.sitting like '%-consultation-%' then
    'CONSULTATION' else 'COUNCIL' end as kind
from sitting s, asked
where cast(left(s.sitting, 10) as date) <= last_day;

create table told_item as
select i.*, t.held_on, t.in_period, t.kind, t.sent_on, t.opened_at, t.closed_at
from agenda_item i join told t on t.sitting = i.sitting, asked
where council or not confidential;

create table told_action as
select a.sitting, a.line, a.item, a.what, a.who, a.who_name, a.due_on, i.closed_at, i.in_period,
  case when a.done_on <= last_day then a.done_on end as done_on,
  case when a.done_on <= last_day then 'DONE' when a.due_on < last_day then 'OVERDUE' else 'OPEN' end as state,
  coalesce(a.done_on >= first_day or a.done_on > last_day, true) as in_hand,
  datediff(day, a.due_on, case when a.done_on <= last_day then a.done_on else last_day end) as days_late
from v_action a join told_item i on i.sitting = a.sitting and i.item = a.item, asked;

-- The votes and the texts adopted without one.
create table told_vote as
select v.sitting, v.vote, v.item, v.amendment, v.mode, v.opened_at, v.closed_early, v.majority, v.quorum, v.outcome, v.announced,
  v.decision_year || '-' || lpad(v.decision_number, 2, '0') as decision,
  v.in_favour, v.against, v.abstaining, v.blank, v.spoiled, v.not_participating,
  row_number() over (partition by v.sitting, v.item, v.amendment order by v.vote) as nth,
  i.held_on, i.in_period, i.kind, i.closed_at, i.motion, i.motion_title, i.matter, i.motion_version + a.adopted + (
    select count(*) from consensus_stage c where c.sitting = v.sitting and c.item = v.item and c.step = 'AMENDED') as version,
  a.reading
from vote v
join told_item i on i.sitting = v.sitting and i.item = v.item
join amended a on a.sitting = v.sitting and a.item = v.item and a.vote = (
  select max(b.vote) from amended b where b.sitting = v.sitting and b.item = v.item and b.vote < v.vote);

create table told_consensus as
select c.sitting, c.item, c.line, c.accord, c.quorum, c.decision_year || '-' || lpad(c.decision_number, 2, '0') as decision,
  i.held_on, i.in_period, i.kind, i.closed_at, i.motion, i.motion_title, i.matter, i.motion_version,
  coalesce((select s.amended_text from consensus_stage s where s.sitting = c.sitting and s.item = c.item and s.step = 'AMENDED'
    order by s.line desc fetch first row only), i.motion_text) as reading,
  (select s.step from consensus_stage s where s.sitting = c.sitting and s.item = c.item order by s.line desc
    fetch first row only) as sequel
from consensus c join told_item i on i.sitting = c.sitting and i.item = c.item;

create table told_round as
select c.*, s.line as stage, s.since, row_number() over (partition by c.sitting, c.item order by s.line) as round,
  c.motion_version + (select count(*) from consensus_stage a where a.sitting = c.sitting and a.item = c.item
    and a.step = 'AMENDED' and a.line < s.line) as version
from told_consensus c
join consensus_stage s on s.sitting = c.sitting and s.item = c.item and s.step = 'OBJECTIONS';

-- Nothing in the sample year asks a quorum of a consensus.
create table round_outcome as
select r.sitting, r.item, r.round, case
  when exists (select 1 from stands s where s.sitting = r.sitting and s.item = r.item and s.at = r.since and s.state = 'PRESENT'
    and s.seat not in (select p.seat from position_held p where p.sitting = r.sitting and p.item = r.item
      and p.round = r.round)) then 'FAILS'
  when exists (select 1 from position_held p where p.sitting = r.sitting and p.item = r.item and p.round = r.round
    and p.stance = 'OBJECT') then 'FAILS'
  when not exists (select 1 from position_held p where p.sitting = r.sitting and p.item = r.item and p.round = r.round
    and p.stance like 'AGREE%') then 'FAILS'
  else 'HOLDS' end as outcome
from told_round r where r.quorum is null and r.accord = 'CONSENT';

-- The decisions with what they change, from their first day on.
create table taken as
select d.decision, d.sitting, d.item, i.motion, i.motion_title, i.held_on, i.in_period, i.closed_at, i.approves,
  coalesce(i.effective_from, cast(i.closed_at at time zone 'Europe/Paris' as date)) as effective_from,
  substring(i.changes, 1, position(' ', i.changes) - 1) as change_kind,
  substring(i.changes, position(' ', i.changes) + 1) as change_of
from (
  select decision, sitting, item from told_vote where decision is not null
  union all select decision, sitting, item from told_consensus where decision is not null) d
join told_item i on i.sitting = d.sitting and i.item = d.item;

-- The last change that has taken effect on the last day; an annulment takes effect at once, and undoes what was changed.
create table changed as
select change_of as decision, decision as changed_by, change_kind from (
  select t.*, row_number() over (partition by change_of order by t.decision desc) as latest from taken t, asked
  where change_of is not null and (change_kind = 'ANNULS' or effective_from <= last_day)
  and t.decision not in (select a.change_of from taken a where a.change_kind = 'ANNULS'))
where latest = 1;

create table decision_state as
select t.decision, case c.change_kind when 'AMENDS' then 'AMENDED' when 'REPEALS' then 'REPEALED' when 'ANNULS' then 'ANNULLED'
  else 'IN_FORCE' end as state, c.changed_by
from taken t left join changed c on c.decision = t.decision;

-- In which way each holder of a seat stood to each sitting of the council in the period.
create table way as
select v.sitting, v.seat, v.holder, v.holder_name, t.closed_at, case
  when v.first_arrival is not null then 'ATTENDED' when v.gave_proxy then 'REPRESENTED' when v.excused then 'EXCUSED'
  else 'UNEXCUSED' end as way
from v_attendance v join told t on t.sitting = v.sitting where t.in_period and t.kind = 'COUNCIL';

-- The conflicts that were raised, with the last that was known of them.
create table told_case as
select c.reference, council and confidentiality <> 'CONCERNED' as readable, (
    select f.kind from conflict_fact f where f.reference = c.reference and f.noted_on <= last_day
    order by f.line desc fetch first row only) as latest
from conflict_case c, asked
where exists (select 1 from conflict_fact f where f.reference = c.reference and f.line = 1 and f.noted_on <= last_day);

create table case_state as
select reference, case when not readable then 'confidential' when latest = 'AGREED' then 'AGREED'
  when latest in ('KEPT', 'DECIDED', 'WITHDRAWN', 'REFERRED') then 'CLOSED' else 'PRESENT' end as state
from told_case;;
