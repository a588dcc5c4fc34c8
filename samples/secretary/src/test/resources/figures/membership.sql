select the_month as "month",
  (select count(*) from member where joined_on between a.first_day and a.last_day) as "joined-count",
  (select count(*) from member where left_on between a.first_day and a.last_day) as "left-count",
  (select count(*) from member where joined_on <= a.last_day and (left_on is null or left_on > a.last_day)) as "members-count",
  (select count(*) from member m where joined_on <= a.last_day and (left_on is null or left_on > a.last_day) and exists (
    select 1 from dues d where d.association_id = m.association_id and d.member = m.member and d.first_day <= a.last_day and d.end_day > a.last_day)) as "paid-count"
from asked_month a order by the_month
