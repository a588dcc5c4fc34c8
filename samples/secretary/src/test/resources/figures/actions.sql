select sitting as "sitting", item as "item", what as "what", who as "member", who_name as "name", due_on as "due",
  done_on as "done-on", say('action-state.' || state) as "action-state", case when days_late > 0 then days_late end as "days-late"
from told_action where in_hand order by closed_at, line
