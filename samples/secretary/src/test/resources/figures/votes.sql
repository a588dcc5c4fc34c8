select v.sitting as "sitting", v.item as "item", v.motion as "motion", v.version as "version", v.amendment as "amendment",
  v.nth as "round", say('mode.' || v.mode) as "mode", s.seat as "seat", p.holder as "member", p.holder_name as "name",
  say('state.' || s.state) as "state", x.holder as "proxy-holder",
  case v.mode when 'SECRET' then s.voted when 'ROLL_CALL' then coalesce(s.choice <> 'NOT_PARTICIPATING', false) end as "voted",
  say('choice.' || case when v.closed_early and s.choice = 'NOT_PARTICIPATING' then 'not-yet' else s.choice end) as "choice"
from told_vote v
join vote_seat s on s.sitting = v.sitting and s.vote = v.vote
join sitting_seat p on p.sitting = s.sitting and p.seat = s.seat
left join sitting_seat x on x.sitting = s.sitting and x.seat = s.proxy_seat
where v.in_period and v.kind = 'COUNCIL' order by v.closed_at, v.vote, s.seat
