-- Comment on table.
-- revision: 3512b954651e
-- revises: 2b1ae634e5cd
-- created: 2026-11-20T21:45:00Z

-- upgrade
set table comment account;
set table comment account;

-- downgrade
-- nothing to do
