select r.sitting as "sitting", r.item as "item", r.motion as "motion", r.version as "version", r.round as "round", p.seat as "seat",
  s.holder as "member", s.holder_name as "name", say('position.' || p.stance) as "position", p.words as "words",
  say('consent.' || o.outcome) as "round-outcome", say('consensus-step.' || r.sequel) as "sequel",
  'no.' || char(160) || r.decision as "decision"
from told_round r
join round_outcome o on o.sitting = r.sitting and o.item = r.item and o.round = r.round
join consensus_position p on p.sitting = r.sitting and p.item = r.item and p.round = r.round
join sitting_seat s on s.sitting = p.sitting and s.seat = p.seat
where r.in_period order by r.closed_at, r.line, r.round, p.line
