with row_of as (
  select holder, way, closed_at, row_number() over (partition by holder order by closed_at)
    - row_number() over (partition by holder, way order by closed_at) as island from way),
rows_away as (
  select holder, count(*) as length, max(closed_at) as until from row_of where way = 'UNEXCUSED' group by holder, island)
select holder as "member", max(holder_name) as "name", count(*) as "sittings",
  count(case when way = 'ATTENDED' then 1 end) as "attended", count(case when way = 'REPRESENTED' then 1 end) as "represented",
  count(case when way = 'EXCUSED' then 1 end) as "excused", count(case when way = 'UNEXCUSED' then 1 end) as "unexcused",
  coalesce((select max(length) from rows_away a where a.holder = w.holder), 0) as "longest",
  coalesce((select length from rows_away a where a.holder = w.holder and a.until = (
    select max(closed_at) from way last where last.holder = w.holder)), 0) as "in-a-row"
from way w group by holder order by holder
