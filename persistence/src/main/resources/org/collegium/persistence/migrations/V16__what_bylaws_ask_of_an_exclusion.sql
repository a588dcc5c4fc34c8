-- What bylaws ask of the exclusion of a member. What was kept before takes the assumption that is to be confirmed.
alter table bylaws_version add column exclusion_rule varchar default '15 DAYS' not null
  constraint bylaws_version_exclusion check (exclusion_rule like '% DAYS%');
comment on column bylaws_version.exclusion_rule is 'How many days at least lie between the call and the hearing, and whether an appeal suspends the exclusion, such as 15 DAYS, APPEAL SUSPENDS UNDER art. 6.';
