-- Within which ranges the articles of bylaws put the number of seats, one a line. Null where they state none.
alter table bylaws_version add column seat_ranges varchar
  constraint bylaws_version_seat_ranges check (seat_ranges like '% TO % UNDER %');
comment on column bylaws_version.seat_ranges is 'Within which ranges the articles put the number of seats, one a line, such as 3 TO 11 UNDER art. 7; articles that contradict one another are kept as they are.';
