with line as (
  select closed_at, 0 as agreed, vote as place, outcome,
    '“for”: ' || case majority
      when 'FOR MORE_THAN 1/2 EXPRESSED' then 'more than half of the votes expressed'
      when 'FOR MORE_THAN 1/2 PRESENT_OR_REPRESENTED' then 'more than half of the members present or represented'
      when 'FOR MORE_THAN 1/2 VOTERS' then 'more than half of the voters'
      when 'FOR MORE_THAN AGAINST' then 'more than “against”'
      when 'FOR AT_LEAST 2/3 EXPRESSED' then 'at least two thirds of the votes expressed' end as rule
  from told_vote where in_period and amendment is null
  union all
  select closed_at, 1, line, 'ADOPTED', 'by consent' from told_consensus where in_period and decision is not null),
first_of as (
  select line.*, row_number() over (order by closed_at, agreed, place) as nth from line)
select rule as "rule", count(case when outcome = 'ADOPTED' then 1 end) as "outcome.ADOPTED",
  count(case when outcome = 'NOT_ADOPTED' then 1 end) as "outcome.NOT_ADOPTED",
  count(case when outcome = 'NO_QUORUM' then 1 end) as "outcome.NO_QUORUM",
  count(case when outcome = 'TIED' then 1 end) as "outcome.TIED"
from first_of group by rule order by min(nth)
