-- By what means a sitting was called, in the words of the record; null where it is not noted.
alter table sitting add column sent_means varchar check (sent_means <> '');
