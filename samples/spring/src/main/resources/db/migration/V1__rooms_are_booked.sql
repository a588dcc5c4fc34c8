create table booking (
    id uuid primary key,
    room varchar(20) not null,
    booked_on date not null,
    unique (room, booked_on)
);
