select seat as "seat", d.member as "member", m.name as "name", first_day as "from", dateadd(day, -1, end_day) as "last-day",
  say('origin.' || origin) as "origin", say('ending.' || ending) as "ending", dateadd(day, -1, term_day) as "term"
from (select d.*, a.first_day as asked_first, a.last_day as asked_last from mandate d, asked a) d
join named m on m.member = d.member
where first_day <= asked_last and (end_day is null or end_day > asked_first) order by seat, first_day
