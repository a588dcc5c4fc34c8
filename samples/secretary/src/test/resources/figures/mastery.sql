select r.name as "resource", s.member as "member", m.name as "name", s.first_day as "from", dateadd(day, -1, s.end_day) as "last-day"
from resource r
join steward s on s.resource = r.resource
join named m on m.member = s.member, asked a
where r.first_day <= a.last_day and (r.end_day is null or r.end_day > a.first_day)
and s.first_day <= a.last_day and (s.end_day is null or s.end_day > a.first_day) order by r.resource, s.line
