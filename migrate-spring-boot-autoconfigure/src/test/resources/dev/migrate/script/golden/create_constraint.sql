-- Create constraint.
-- revision: 3512b954651e
-- revises: 2b1ae634e5cd
-- created: 2026-11-20T21:45:00Z

-- upgrade
create constraint account;
create constraint account;
create constraint account;
create constraint account;
create constraint purchase;
create constraint purchase;

-- downgrade
-- nothing to do
