with in_office as (
  select count(*) as seats from mandate d, asked a where d.first_day <= last_day and (end_day is null or end_day > last_day)),
there as (
  select r.*, (
    select count(distinct s.member) from steward s join member m on m.member = s.member
    where s.resource = r.resource and s.first_day <= last_day and (s.end_day is null or s.end_day > last_day)
    and joined_on <= last_day and (left_on is null or left_on > last_day)) as masters
  from resource r, asked a where r.first_day <= last_day and (r.end_day is null or r.end_day > last_day)),
rules as (
  select b.* from bylaws_version b, asked where in_force_from <= last_day order by in_force_from desc fetch first row only),
line (topic, place, nth, words) as (
  select 'COMMUNITY', 1, 0, count(*) || ' members, ' || count(case when exists (
    select 1 from dues d where d.association_id = m.association_id and d.member = m.member and d.first_day <= last_day and d.end_day > last_day) then 1 end)
    || ' of them in good standing.'
  from member m, asked where joined_on <= last_day and (left_on is null or left_on > last_day)
  union all select 'OPEN_TO_' || open_to, 1, resource, '“' || name || '” (' || say('resource-kind.' || kind) || ')' from there
    where open_to <> 'STEWARDS'
  union all select 'GOVERNANCE', 1, 0, 'Collegial council of ' || rules.seats || ' seats, ' || in_office.seats || ' of them filled.'
    from rules, in_office
  union all select 'GOVERNANCE', 2, 0, 'The association is represented by whoever holds a seat of the council: ' || in_office.seats
    || ' persons.' from rules, in_office where representing is null
  union all select 'GOVERNANCE', 3, 0, 'Ordinary motions, “for”: more than half of the votes expressed. Rule: ' || p.article || '.'
    from rules join bylaws_provision p on p.in_force_from = rules.in_force_from and p.matter = 'ORDINARY' and p.convocation = 1
    where p.majority = 'FOR MORE_THAN 1/2 EXPRESSED'
  union all select 'GOVERNANCE', 4, 0, 'Sittings of the council: the first Tuesday of the month, at 18:30.' from rules
    where rhythm = 'MONTHLY ON FIRST TUESDAY 18:30'
  union all select 'CONFLICTS', 1, 0, 'Steps, from the first to the last: ' || (
    select listagg(say('conflict-step.' || trim(regexp_substr(conflict_ladder, '[A-Z_]+ (?=\d)', 1, x))), ', ')
      within group (order by x) from system_range(1, 9)
    where regexp_substr(conflict_ladder, '[A-Z_]+ (?=\d)', 1, x) is not null) || '.' from rules
  union all select 'CONTRIBUTION', 1, 0, count(case when masters >= 2 then 1 end) || ' of ' || count(*)
    || ' services, posts and tools are mastered by 2 members or more.' from there where kind in ('SERVICE', 'POST', 'TOOL')
  union all select 'MEANS', 1, 0, count(distinct s.member) || ' members master at least one resource.'
    from there r join steward s on s.resource = r.resource join member m on m.member = s.member, asked
    where s.first_day <= last_day and (s.end_day is null or s.end_day > last_day)
    and joined_on <= last_day and (left_on is null or left_on > last_day)
  union all select 'PARTNERSHIPS', 1, partner, name || ': ' || what from partner
  union all select topic, 9, 0, words from sheet_text)
select say('sheet-topic.' || t.topic) as "section", coalesce(line.words, 'Nothing is on record about this.') as "text"
from unnest(array['COMMUNITY', 'OPEN_TO_EVERYBODY', 'OPEN_TO_MEMBERS', 'GOVERNANCE', 'CONFLICTS', 'CONTRIBUTION', 'PROTECTION',
  'MEANS', 'PARTNERSHIPS', 'FINANCING', 'REDISTRIBUTION', 'SIMILAR_COMMONS', 'SHARING', 'OPEN_SPACE']) with ordinality
  as t (topic, nth)
left join line on line.topic = t.topic order by t.nth, place, line.nth
