-- Day by day, so that it is found in another way than from mandate to mandate.
with each_day as (
  select dateadd(day, x, first_day) as on_day from asked, system_range(0, 1999)
  where dateadd(day, x, first_day) between (select min(first_day) from mandate) and last_day),
vacant as (
  select s.x as seat, on_day, dateadd(day, - row_number() over (partition by s.x order by on_day), on_day) as island
  from each_day, system_range(1, (select max(seats) from bylaws_version)) s
  where not exists (select 1 from mandate m where m.seat = s.x and m.first_day <= on_day and (m.end_day is null or m.end_day > on_day)))
select seat as "seat", min(on_day) as "from", max(on_day) as "last-day", count(*) as "days" from vacant group by seat, island
order by seat, min(on_day)
