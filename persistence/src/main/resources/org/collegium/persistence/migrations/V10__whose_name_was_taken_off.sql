-- Of somebody who left, the name goes after the retention period; the number and the days of membership remain.
alter table member add column pseudonymised_on date;
alter table member add column names_remain_by varchar(32);
alter table member drop constraint member_is_person_or_entity;
alter table member add constraint member_is_person_entity_or_pseudonym check (
  (given_name is null) = (family_name is null)
  and (entity_name is null) = (represented_by is null)
  and (pseudonymised_on is null) = (names_remain_by is null)
  and (case when given_name is null then 0 else 1 end)
    + (case when entity_name is null then 0 else 1 end)
    + (case when pseudonymised_on is null then 0 else 1 end) = 1);
alter table member add constraint member_pseudonym check (
  pseudonymised_on is null
  or (left_on is not null and left_on <= pseudonymised_on and left_because = ''
    and names_remain_by in ('LEGAL_OBLIGATION', 'LEGITIMATE_INTEREST')));
comment on table member is 'Everybody who is or was a member: a natural person, a legal entity and who speaks for it, or of somebody who left long ago the number alone.';
comment on column member.pseudonymised_on is 'The day on which the name was taken off.';
comment on column member.names_remain_by is 'The legal basis on which the name remains in sealed minutes.';
