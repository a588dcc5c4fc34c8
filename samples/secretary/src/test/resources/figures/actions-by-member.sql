select who as "member", who_name as "name", count(case when state = 'DONE' then 1 end) as "done-count",
  count(case when state = 'OPEN' then 1 end) as "open-count", count(case when state = 'OVERDUE' then 1 end) as "overdue-count"
from told_action where in_hand group by who, who_name order by who, who_name
