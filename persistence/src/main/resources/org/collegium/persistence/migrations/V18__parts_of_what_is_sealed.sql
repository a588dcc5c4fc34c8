-- Each part of what an entry seals is hashed with a salt of its own, so that it can be shown, or left out, alone. An entry
-- from before could not be sealed again; none was released, and a register that has one is refused before this script.
alter table register_entry add column salt varchar(64) not null
  constraint register_entry_salt check (char_length(salt) = 64);
alter table register_entry add column content_hash varchar(64) not null
  constraint register_entry_content_hash check (char_length(content_hash) = 64);
alter table register_entry add column root varchar(64) not null
  constraint register_entry_root check (char_length(root) = 64);
alter table register_entry add column parts integer not null
  constraint register_entry_parts check (parts >= 1);
comment on column register_entry.salt is 'Drawn for this entry. Whoever knows it can try what a part that was left out said: it leaves the council with the full copy only.';
comment on column register_entry.content_hash is 'SHA-256 of the content in UTF-8.';
comment on column register_entry.root is 'The root of the Merkle tree (RFC 6962) over the parts of the content: its head, then its items.';
comment on column register_entry.parts is 'How many parts there are.';
