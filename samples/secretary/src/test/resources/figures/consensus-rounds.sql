select r.sitting as "sitting", r.held_on as "date", r.item as "item", r.motion as "motion", r.motion_title as "title",
  r.version as "version", r.round as "round",
  count(case when p.stance = 'AGREE' then 1 end) as "position.AGREE",
  count(case when p.stance = 'AGREE_WITH_RESERVATIONS' then 1 end) as "position.AGREE_WITH_RESERVATIONS",
  count(case when p.stance = 'STAND_ASIDE' then 1 end) as "position.STAND_ASIDE",
  count(case when p.stance = 'OBJECT' then 1 end) as "position.OBJECT",
  say('consent.' || max(o.outcome)) as "round-outcome", say('consensus-step.' || r.sequel) as "sequel"
from told_round r
join round_outcome o on o.sitting = r.sitting and o.item = r.item and o.round = r.round
left join position_held p on p.sitting = r.sitting and p.item = r.item and p.round = r.round
where r.in_period
group by r.sitting, r.held_on, r.item, r.motion, r.motion_title, r.version, r.round, r.sequel, r.closed_at, r.line
order by r.closed_at, r.line, r.round
