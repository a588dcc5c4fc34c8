select s.sitting as "sitting", s.seat as "seat", s.holder as "member", s.holder_name as "name", say('state.' || s.state) as "at-opening",
  (select listagg(formatdatetime(from_at, 'HH:mm', 'en', t.zone), ', ') within group (order by line) from attendance a
    where a.sitting = s.sitting and a.member = s.holder and a.kind = 'ARRIVAL') as "arrival",
  (select listagg(formatdatetime(from_at, 'HH:mm', 'en', t.zone), ', ') within group (order by line) from attendance a
    where a.sitting = s.sitting and a.member = s.holder and a.kind = 'DEPARTURE') as "departure",
  exists (select 1 from attendance a where a.sitting = s.sitting and a.member = s.holder and a.kind = 'EXCUSE') as "excused",
  (select listagg(proxy_holder || ' (' || formatdatetime(from_at, 'HH:mm', 'en', t.zone) || '-'
      || coalesce(formatdatetime(until_at, 'HH:mm', 'en', t.zone), '') || ')', ', ') within group (order by line) from attendance a
    where a.sitting = s.sitting and a.member = s.holder and a.kind = 'PROXY') as "proxy-to",
  (select listagg(a.item, ', ') within group (order by line) from attendance a
    join told_item i on i.sitting = a.sitting and i.item = a.item
    where a.sitting = s.sitting and a.member = s.holder and a.kind = 'RECUSAL') as "recused-from"
from stands s join told t on t.sitting = s.sitting and t.opened_at = s.at
where s.item = 0 and t.in_period and t.kind = 'COUNCIL' order by t.closed_at, s.seat
