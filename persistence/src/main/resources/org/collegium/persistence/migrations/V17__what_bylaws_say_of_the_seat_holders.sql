-- What bylaws say of those who hold the council's seats. What was kept before says nothing.
alter table bylaws_version add column terms varchar
  constraint bylaws_version_terms check (terms is null or terms like '_% YEARS%');
alter table bylaws_version add column thirds varchar
  constraint bylaws_version_thirds check (thirds is null or (thirds like 'SEATS _% SINCE ____' and terms is not null));
alter table bylaws_version add column deemed_resignation varchar
  constraint bylaws_version_deemed check (deemed_resignation is null or deemed_resignation like '_% ABSENCES%');
alter table bylaws_version add column representing varchar
  constraint bylaws_version_representing check (representing is null or representing like 'SEATS _% UNDER _%');
comment on column bylaws_version.terms is 'How long a mandate lasts, and how many one person may hold in a row, such as 3 YEARS, 2 IN A ROW UNDER art. 7.';
comment on column bylaws_version.thirds is 'In which order the seats fall due, by thirds, since the year in which all were elected, such as SEATS 4 1 7 2 6 3 5 SINCE 2024.';
comment on column bylaws_version.deemed_resignation is 'After how many absences in a row somebody may be held to have resigned, such as 3 ABSENCES UNDER art. 9.';
comment on column bylaws_version.representing is 'The seats that alone represent the association, such as SEATS 1 2 UNDER art. 12.';
