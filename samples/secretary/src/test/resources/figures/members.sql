select m.member as "member", say(case when entity_name is null then 'member.person' else 'member.legal-entity' end) as "kind",
  coalesce(family_name, entity_name) as "family-name", given_name as "given-name", represented_by as "represented-by",
  joined_on as "joined", left_on as "left", left_because as "reason",
  (select dateadd(day, -1, max(end_day)) from dues d
    where d.association_id = m.association_id and d.member = m.member) as "paid-until"
from member m, asked where joined_on <= last_day and (left_on is null or left_on > first_day) order by m.member
