select 'no.' || char(160) || t.decision as "decision", t.motion_title as "title", say('decision-state.' || d.state) as "decision-state",
  a.what as "what", a.who_name as "name", a.due_on as "due", say('action-state.' || a.state) as "action-state"
from taken t
join decision_state d on d.decision = t.decision
left join told_action a on a.sitting = t.sitting and a.item = t.item
where t.in_period order by t.closed_at, t.decision, a.line
