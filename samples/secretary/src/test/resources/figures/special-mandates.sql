select say('act-kind.' || kind) as "kind", object as "object", member as "member", member_name as "name", s.first_day as "from",
  dateadd(day, -1, end_day) as "last-day", 'no.' || char(160) || decision as "decision"
from special_mandate s, asked a where s.first_day <= a.last_day and end_day > a.first_day order by line
