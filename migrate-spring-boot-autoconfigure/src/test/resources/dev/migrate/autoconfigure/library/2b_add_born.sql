-- Add born.
-- revision: 2b
-- revises: 1a

-- upgrade
alter table author add column born integer;

-- downgrade
alter table author drop column born;
