select q.sitting as "sitting", t.held_on as "date", formatdatetime(q.at, 'HH:mm', 'en', t.zone) as "hour", q.item as "item",
  v.motion_title as "title", q.needed as "quorum-needed", q.counted as "quorum-counted", q.counted >= q.needed as "quorum-met",
  'at least ' || case numerator || '/' || denominator when '1/2' then 'half' when '1/3' then 'one third'
    when '1/4' then 'one quarter' end || ' of the members in office, '
    || case when rule like '% WITH_PROXIES' then 'proxies included' else 'in person' end as "quorum-rule"
from quorum_asked q
join told t on t.sitting = q.sitting
left join told_vote v on v.sitting = q.sitting and v.vote = q.vote
where t.in_period and (q.vote = 0 or v.vote is not null) order by t.closed_at, q.vote
