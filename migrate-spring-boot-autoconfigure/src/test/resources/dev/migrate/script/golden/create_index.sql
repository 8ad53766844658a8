-- Create index.
-- revision: 3512b954651e
-- revises: 2b1ae634e5cd
-- created: 2026-11-20T21:45:00Z

-- upgrade
create index account;
create index account;

-- downgrade
-- nothing to do
