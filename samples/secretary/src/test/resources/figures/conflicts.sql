with stage as (
  select f.reference, f.line, f.step, f.noted_on, f.fact_date, f.person_name,
    lead(f.line) over (partition by f.reference order by f.line) as next_line
  from conflict_fact f, asked where f.kind = 'REACHED' and f.noted_on <= last_day),
ended as (
  select s.reference, s.line, f.kind, f.fact_text, f.fact_date,
    row_number() over (partition by s.reference, s.line order by f.line desc) as latest
  from stage s
  join conflict_fact f on f.reference = s.reference and f.line > s.line and (s.next_line is null or f.line < s.next_line), asked
  where f.noted_on <= last_day and f.kind in ('UNSETTLED', 'AGREED', 'DECIDED', 'WITHDRAWN', 'REFERRED'))
select c.reference as "conflict", say('conflict-step.' || s.step) as "step", s.noted_on as "since", s.fact_date as "due",
  s.person_name as "holder", case e.kind
    when 'UNSETTLED' then 'step ended without an agreement: ' || e.fact_text
    when 'AGREED' then 'agreement of the parties: ' || e.fact_text || '; review on '
      || say_day(e.fact_date)
    when 'DECIDED' then 'decision of the council: ' || e.fact_text when 'WITHDRAWN' then 'case withdrawn: ' || e.fact_text
    when 'REFERRED' then 'case referred to the general meeting' end as "result",
  say('conflict-state.' || case when s.next_line is not null then 'LEFT' else t.state end) as "state",
  case when e.kind = 'AGREED' then e.fact_date end as "review"
from told_case c
join case_state t on t.reference = c.reference
left join stage s on s.reference = c.reference and c.readable
left join ended e on e.reference = s.reference and e.line = s.line and e.latest = 1 and c.readable
order by c.reference, s.line
