-- Create table with options.
-- revision: 3512b954651e
-- revises: 2b1ae634e5cd
-- created: 2026-11-20T21:45:00Z

-- upgrade
create table loan;

alter column account;

-- downgrade
-- nothing to do
