-- What a host joins with tables of its own. It reads these views alone: the tables under them may change.

create view v_decision as
  select
    v.association_id,
    v.sitting,
    s.opened_at as sitting_opened_at,
    v.item,
    i.title as item_title,
    i.motion,
    i.motion_title,
    i.matter,
    i.confidential,
    'VOTE' as way,
    v.mode,
    v.closed_at as decided_at,
    v.outcome,
    v.decision_year,
    v.decision_number,
    coalesce(v.in_favour, c.in_favour) as in_favour,
    coalesce(v.against, c.against) as against,
    coalesce(v.abstaining, c.abstaining) as abstaining,
    coalesce(v.blank, c.blank) as blank,
    coalesce(v.spoiled, c.spoiled) as spoiled,
    coalesce(v.not_participating, c.not_participating) as not_participating
  from vote v
  join sitting s on s.association_id = v.association_id and s.sitting = v.sitting
  join agenda_item i on i.association_id = v.association_id and i.sitting = v.sitting and i.item = v.item
  left join (
    select
      association_id,
      sitting,
      vote,
      count(case when choice = 'FOR' then 1 end) as in_favour,
      count(case when choice = 'AGAINST' then 1 end) as against,
      count(case when choice = 'ABSTAIN' then 1 end) as abstaining,
      count(case when choice = 'BLANK' then 1 end) as blank,
      count(case when choice = 'SPOILED' then 1 end) as spoiled,
      count(case when choice = 'NOT_PARTICIPATING' then 1 end) as not_participating
    from vote_seat
    where mode = 'ROLL_CALL'
    group by association_id, sitting, vote
  ) c on c.association_id = v.association_id and c.sitting = v.sitting and c.vote = v.vote
  where v.amendment is null
  union all
  select
    k.association_id,
    k.sitting,
    s.opened_at,
    k.item,
    i.title,
    i.motion,
    i.motion_title,
    i.matter,
    i.confidential,
    'CONSENSUS',
    null,
    (select max(a.since) from consensus_stage a
      where a.association_id = k.association_id and a.sitting = k.sitting and a.item = k.item),
    'ADOPTED',
    k.decision_year,
    k.decision_number,
    null, null, null, null, null, null
  from consensus k
  join sitting s on s.association_id = k.association_id and s.sitting = k.sitting
  join agenda_item i on i.association_id = k.association_id and i.sitting = k.sitting and i.item = k.item
  where k.decision_number is not null;
comment on view v_decision is 'Each vote on the text of a motion, whatever came of it, with its counts, and each text adopted by consensus, which has none; the number of the decision where it was adopted. Copies for the public leave out what is confidential. Votes on amendments and elections are not here.';

create view v_attendance as
  select
    p.association_id,
    p.sitting,
    s.opened_at as sitting_opened_at,
    s.closed_at as sitting_closed_at,
    p.seat,
    p.holder,
    p.holder_name,
    (select min(a.from_at) from attendance a
      where a.association_id = p.association_id and a.sitting = p.sitting and a.member = p.holder and a.kind = 'ARRIVAL') as first_arrival,
    (select max(d.from_at) from attendance d
      where d.association_id = p.association_id and d.sitting = p.sitting and d.member = p.holder and d.kind = 'DEPARTURE'
      and not exists (select 1 from attendance b
        where b.association_id = d.association_id and b.sitting = d.sitting and b.member = d.member
        and b.kind = 'ARRIVAL' and b.line > d.line)) as last_departure,
    exists (select 1 from attendance e
      where e.association_id = p.association_id and e.sitting = p.sitting and e.member = p.holder and e.kind = 'EXCUSE') as excused,
    exists (select 1 from attendance g
      where g.association_id = p.association_id and g.sitting = p.sitting and g.member = p.holder and g.kind = 'PROXY') as gave_proxy
  from sitting_seat p
  join sitting s on s.association_id = p.association_id and s.sitting = p.sitting
  where p.holder is not null;
comment on view v_attendance is 'Who held each seat that was filled at a sitting, when they first came, and when they left for good; null where they never came, and where they stayed to the end.';

create view v_action as
  select
    a.association_id,
    a.sitting,
    a.line,
    a.item,
    a.what,
    a.who,
    a.who_name,
    a.due_on,
    d.done_on
  from action_item a
  left join action_done d on d.association_id = a.association_id and d.sitting = a.sitting and d.line = a.line;
comment on view v_action is 'What sittings agreed to do, by whom and by when, and the day on which it was done; null while it is open.';

create view v_register as
  select association_id, number, subject, sealed_at, content_hash, previous, hash
  from register_entry;
comment on view v_register is 'The chain of what was sealed, without the content and the salts, which are not for everybody.';
