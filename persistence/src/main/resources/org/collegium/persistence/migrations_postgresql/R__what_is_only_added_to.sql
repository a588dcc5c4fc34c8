-- Lines of the audit trail and entries of the register are added, and never changed or removed: not even by whoever owns
-- the tables, unless they first grant it to themselves, or are the superuser, whom nothing stops. The chains of hashes
-- find what was changed all the same.

revoke update, delete, truncate on act, register_entry from current_user;
