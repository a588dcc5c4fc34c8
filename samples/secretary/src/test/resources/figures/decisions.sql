with seats as (
  select sitting, vote, count(case when state = 'PRESENT' then 1 end) as present,
    count(case when state = 'REPRESENTED' then 1 end) as represented, count(case when state = 'ABSENT' then 1 end) as absent,
    count(case when state = 'VACANT' then 1 end) as vacant, count(case when state = 'RECUSED' then 1 end) as recused,
    count(case when choice = 'FOR' then 1 end) as in_favour, count(case when choice = 'AGAINST' then 1 end) as against,
    count(case when choice = 'ABSTAIN' then 1 end) as abstaining, count(case when choice = 'BLANK' then 1 end) as blank,
    count(case when choice = 'SPOILED' then 1 end) as spoiled,
    count(case when choice = 'NOT_PARTICIPATING' then 1 end) as not_participating
  from vote_seat group by sitting, vote),
line as (
  select v.sitting, v.item, v.vote, v.held_on, v.in_period, v.closed_at, v.motion, v.version, v.amendment, v.nth, v.motion_title,
    v.matter, 'mode.' || v.mode as mode, s.present, s.represented, s.absent, s.vacant, s.recused,
    coalesce(v.in_favour, s.in_favour) as in_favour, coalesce(v.against, s.against) as against,
    coalesce(v.abstaining, s.abstaining) as abstaining, coalesce(v.blank, s.blank) as blank, coalesce(v.spoiled, s.spoiled) as spoiled,
    coalesce(v.not_participating, s.not_participating) as apart, q.needed,
    q.counted, v.outcome, v.announced, v.closed_early, v.decision, v.reading
  from told_vote v
  join seats s on s.sitting = v.sitting and s.vote = v.vote
  left join quorum_asked q on q.sitting = v.sitting and q.vote = v.vote
  union all
  select sitting, item, 0, held_on, in_period, closed_at, motion, motion_version + (select count(*) from consensus_stage a
      where a.sitting = c.sitting and a.item = c.item and a.step = 'AMENDED'), null, null, motion_title, matter, 'accord.CONSENT',
    null, null, null, null, null, null, null, null, null, null, null, null, null, 'ADOPTED', null, null, decision, reading
  from told_consensus c where decision is not null)
select l.sitting as "sitting", l.item as "item", l.held_on as "date", l.motion as "motion", l.version as "version",
  l.amendment as "amendment", l.nth as "round", l.motion_title as "title", say('matter.' || l.matter) as "matter",
  say(l.mode) as "mode", l.present as "present", l.represented as "represented", l.absent as "absent", l.vacant as "vacant",
  l.recused as "recused", l.in_favour as "choice.FOR", l.against as "choice.AGAINST", l.abstaining as "choice.ABSTAIN",
  l.blank as "choice.BLANK", l.spoiled as "choice.SPOILED",
  case when not l.closed_early then l.apart end as "choice.NOT_PARTICIPATING",
  case when l.closed_early then l.apart end as "choice.not-yet",
  l.needed as "quorum-needed", l.counted as "quorum-counted", say('outcome.' || l.outcome) as "outcome",
  say('outcome.' || l.announced) as "announced", l.closed_early as "closed-early", 'no.' || char(160) || l.decision as "decision",
  t.effective_from as "effective-from", say('motion-change.' || t.change_kind) || ' decision no.' || char(160) || t.change_of as "changes",
  say('decision-state.' || d.state) as "decision-state", 'no.' || char(160) || d.changed_by as "changed-by", l.reading as "text"
from line l
left join taken t on t.decision = l.decision
left join decision_state d on d.decision = l.decision
where l.in_period order by l.closed_at, l.item, l.vote
