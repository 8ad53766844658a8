-- Rows.
-- revision: 3512b954651e
-- revises: 2b1ae634e5cd
-- created: 2026-11-20T21:45:00Z

-- upgrade
bulk insert account;

backfill account;
backfill account;

update account set name = ? where id = ?;

-- downgrade
-- nothing to do
