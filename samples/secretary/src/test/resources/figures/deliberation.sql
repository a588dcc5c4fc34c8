select 'no.' || char(160) || t.decision as "decision", t.motion_title as "title", min(i.sent_on) as "proposed-on",
  t.held_on as "decided-on", datediff(day, min(i.sent_on), t.held_on) as "days", count(distinct i.sitting) as "agendas"
from taken t
join told_item i on i.motion = t.motion and i.approves is null and i.held_on <= t.held_on
where t.in_period group by t.decision, t.motion_title, t.held_on, t.closed_at order by t.closed_at, t.decision
