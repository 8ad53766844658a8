-- Alter column.
-- revision: 3512b954651e
-- revises: 2b1ae634e5cd
-- created: 2026-11-20T21:45:00Z

-- upgrade
alter column account;
alter column account;
alter column account;

-- downgrade
-- nothing to do
