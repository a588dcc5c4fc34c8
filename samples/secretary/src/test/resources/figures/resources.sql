with mastering as (
  select r.resource, m.name, min(s.line) as line
  from resource r
  join steward s on s.resource = r.resource
  join named m on m.member = s.member, asked a
  where s.first_day <= a.last_day and (s.end_day is null or s.end_day > a.last_day)
  and m.joined_on <= a.last_day and (m.left_on is null or m.left_on > a.last_day) group by r.resource, m.member, m.name)
select r.name as "resource", say('resource-kind.' || kind) as "kind", say('access.' || open_to) as "access", r.first_day as "from",
  dateadd(day, -1, r.end_day) as "last-day", (select count(*) from mastering g where g.resource = r.resource) as "mastered-by-count",
  (select listagg(g.name, ', ') within group (order by line) from mastering g where g.resource = r.resource) as "mastered-by",
  kind in ('PLACE', 'ACTIVITY') or coalesce(r.end_day <= a.last_day, false)
    or (select count(*) from mastering g where g.resource = r.resource) >= 2 as "is-shared"
from resource r, asked a where r.first_day <= a.last_day and (r.end_day is null or r.end_day > a.first_day) order by r.resource
