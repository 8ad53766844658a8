-- Every column type.
-- revision: 3512b954651e
-- revises: 2b1ae634e5cd
-- created: 2026-11-20T21:45:00Z

-- upgrade
create table everything;
create table more;

-- downgrade
-- nothing to do
