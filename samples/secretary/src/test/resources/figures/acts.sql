select say('act-kind.' || kind) as "kind", what as "act", member as "member", member_name as "name", done_on as "date",
  reported_on as "reported-on"
from act_on_behalf, asked where done_on between first_day and last_day order by line
