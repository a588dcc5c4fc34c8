select t.sitting as "sitting", t.held_on as "date",
  (select count(*) from sitting_seat p where p.sitting = t.sitting) as "seats-count",
  (select count(*) from sitting_seat p where p.sitting = t.sitting and p.holder is null) as "vacant",
  (select count(*) from way w where w.sitting = t.sitting and way = 'ATTENDED') as "attended",
  (select count(*) from way w where w.sitting = t.sitting and way = 'REPRESENTED') as "represented",
  (select count(*) from way w where w.sitting = t.sitting and way = 'EXCUSED') as "excused",
  (select count(*) from way w where w.sitting = t.sitting and way = 'UNEXCUSED') as "unexcused",
  q.needed as "quorum-needed", q.counted as "quorum-counted", q.counted >= q.needed as "quorum-met"
from told t left join quorum_asked q on q.sitting = t.sitting and q.vote = 0
where t.in_period and t.kind = 'COUNCIL' order by t.closed_at
