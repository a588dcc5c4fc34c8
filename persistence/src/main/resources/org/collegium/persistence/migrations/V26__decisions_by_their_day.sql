-- The decisions of a month are found without looking at those of other years: from the sittings on, whose columns stand
-- first, since H2 begins with the table of the column that is asked for.

create index sitting_opened on sitting (association_id, opened_at);

create or replace view v_decision as
  select
    s.association_id,
    s.sitting,
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
    coalesce(v.in_favour, (select count(*) from vote_seat p
      where p.association_id = v.association_id and p.sitting = v.sitting and p.vote = v.vote
      and p.mode = 'ROLL_CALL' and p.choice = 'FOR')) as in_favour,
    coalesce(v.against, (select count(*) from vote_seat p
      where p.association_id = v.association_id and p.sitting = v.sitting and p.vote = v.vote
      and p.mode = 'ROLL_CALL' and p.choice = 'AGAINST')) as against,
    coalesce(v.abstaining, (select count(*) from vote_seat p
      where p.association_id = v.association_id and p.sitting = v.sitting and p.vote = v.vote
      and p.mode = 'ROLL_CALL' and p.choice = 'ABSTAIN')) as abstaining,
    coalesce(v.blank, (select count(*) from vote_seat p
      where p.association_id = v.association_id and p.sitting = v.sitting and p.vote = v.vote
      and p.mode = 'ROLL_CALL' and p.choice = 'BLANK')) as blank,
    coalesce(v.spoiled, (select count(*) from vote_seat p
      where p.association_id = v.association_id and p.sitting = v.sitting and p.vote = v.vote
      and p.mode = 'ROLL_CALL' and p.choice = 'SPOILED')) as spoiled,
    coalesce(v.not_participating, (select count(*) from vote_seat p
      where p.association_id = v.association_id and p.sitting = v.sitting and p.vote = v.vote
      and p.mode = 'ROLL_CALL' and p.choice = 'NOT_PARTICIPATING')) as not_participating
  from sitting s
  join vote v on v.association_id = s.association_id and v.sitting = s.sitting
  join agenda_item i on i.association_id = v.association_id and i.sitting = v.sitting and i.item = v.item
  where v.amendment is null
  union all
  select
    s.association_id,
    s.sitting,
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
  from sitting s
  join consensus k on k.association_id = s.association_id and k.sitting = s.sitting
  join agenda_item i on i.association_id = k.association_id and i.sitting = k.sitting and i.item = k.item
  where k.decision_number is not null;
comment on view v_decision is 'Each vote on the text of a motion, whatever came of it, with its counts, and each text adopted by consensus, which has none; the number of the decision where it was adopted. Copies for the public leave out what is confidential. Votes on amendments and elections are not here. Ask by sitting_opened_at, which is found without looking at all years.';
