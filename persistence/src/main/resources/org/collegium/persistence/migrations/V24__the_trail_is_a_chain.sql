-- What each act was about, and the hash of the line before; ChainTheTrail fills them for lines that are there.

alter table act add column about varchar;
alter table act add column previous varchar(64);
alter table act add column hash varchar(64) check (char_length(hash) = 64);
comment on column act.about is 'What it was done to, a line each: a kind of thing, a space, and which of them; empty for acts before version 25 of the schema.';
comment on column act.previous is 'The hash of the line before; 64 zeros for the first.';
comment on column act.hash is 'SHA-256 of the canonical text (RFC 8785) of all the other parts of the line, the association apart.';
