with rhythm as (
  select m.the_month, m.begins, m.as_of, (
    select b.rhythm from bylaws_version b where b.in_force_from <= m.last_day order by b.in_force_from desc
    fetch first row only) as rhythm
  from asked_month m where m.the_month >= (select min(left(sitting, 7)) from told)),
due as (
  select the_month, begins, as_of, rhythm, case when rhythm like 'MONTHLY ON FIRST TUESDAY %' then
    cast(dateadd(day, mod(9 - iso_day_of_week(begins), 7), begins) as date) end as due_on,
    (select listagg(t.sitting, ', ') within group (order by t.closed_at) from told t
      where t.kind = 'COUNCIL' and left(t.sitting, 7) = the_month) as held
  from rhythm)
select the_month as "month", due_on as "due-on", held as "held",
  say('month-state.' || case when held is not null then 'held' when due_on is null then 'not-due' when due_on <= as_of then 'missed'
    else 'to-come' end) as "month-state"
from due order by the_month
