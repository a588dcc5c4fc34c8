-- The kinds of findings that the sample year has. Of the others it must have none.
with met as (
  select max(t.held_on) as last_sitting from told t where t.kind = 'COUNCIL' and (
    exists (select 1 from quorum_asked q where q.sitting = t.sitting and q.vote = 0 and q.counted >= q.needed)
    or exists (select 1 from vote v where v.sitting = t.sitting and v.outcome <> 'NO_QUORUM'))),
found (serious, kind, nth, words) as (
  select true, 1, line, 'Change of ' || say_day(changed_on) || ', ' || say('filing-change.' || change) || ': to be filed by '
    || say_day(dateadd(month, 3, changed_on)) || ', and not filed. Until it is, it does not bind third parties (law of 1'
    || char(160) || 'July 1901, art.' || char(160) || '5). To do: file it without delay.'
  from filing, asked where dateadd(month, 3, changed_on) < last_day and (filed_on is null or filed_on > last_day)
  union all
  select true, 3, r.resource, '“' || r.name || '” (' || say('resource-kind.' || r.kind) || '), on ' || say_day(last_day) || ': mastered by '
    || coalesce(max(m.name) || ' alone', 'nobody') || ', at least 2 members needed. To do: train one more person, or choose a'
    || ' simpler solution that can be shared.'
  from resource r join asked a on r.first_day <= last_day and (r.end_day is null or r.end_day > last_day)
  left join steward s on s.resource = r.resource and s.first_day <= last_day and (s.end_day is null or s.end_day > last_day)
  left join named m on m.member = s.member and m.joined_on <= last_day and (m.left_on is null or m.left_on > last_day)
  where r.kind in ('SERVICE', 'POST', 'TOOL') group by r.resource, r.name, r.kind, last_day having count(distinct m.member) < 2
  union all
  select false, 2, line, 'Act in the name of the association on ' || say_day(done_on) || ', by ' || member_name
    || ', not reported at the sitting of ' || say_day(last_sitting) || ': “' || what || '”. To do: report it at the next.'
  from act_on_behalf, met, asked where done_on <= last_sitting and (reported_on is null or reported_on > last_day)
  union all
  select false, 4, row_number() over (order by closed_at, line), 'Action “' || what || '” (' || who_name || '), to be done by '
    || say_day(due_on) || ', agreed at the sitting of ' || say_day(cast(left(sitting, 10) as date)) || ': nothing says that it is'
    || ' done. To do: note the day on which it was, or agree on another date.'
  from told_action where state = 'OVERDUE')
select case when serious then 'Serious' else 'Note' end as "gravity", words as "finding" from found
order by serious desc, kind, nth
