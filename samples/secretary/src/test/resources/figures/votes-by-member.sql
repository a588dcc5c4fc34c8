select p.holder as "member", max(p.holder_name) as "name", count(*) as "roll-calls",
  count(case when s.choice = 'FOR' then 1 end) as "choice.FOR", count(case when s.choice = 'AGAINST' then 1 end) as "choice.AGAINST",
  count(case when s.choice = 'ABSTAIN' then 1 end) as "choice.ABSTAIN", count(case when s.choice = 'BLANK' then 1 end) as "choice.BLANK",
  count(case when s.choice = 'SPOILED' then 1 end) as "choice.SPOILED",
  count(case when s.choice = 'NOT_PARTICIPATING' then 1 end) as "choice.NOT_PARTICIPATING",
  count(case when s.state = 'REPRESENTED' then 1 end) as "represented", count(case when s.state = 'ABSENT' then 1 end) as "absent",
  count(case when s.state = 'RECUSED' then 1 end) as "recused"
from told_vote v
join vote_seat s on s.sitting = v.sitting and s.vote = v.vote
join sitting_seat p on p.sitting = s.sitting and p.seat = s.seat
where v.in_period and v.kind <> 'GENERAL_MEETING' and v.mode = 'ROLL_CALL' and p.holder is not null
group by p.holder order by p.holder
