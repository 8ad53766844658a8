-- Forget accounts.
-- revision: 3512b954651e
-- revises: 2b1ae634e5cd
-- created: 2026-11-20T21:45:00Z
--
-- Generated on PostgreSQL 18.6 from Account, Member and Subscription. Left to the reader
-- is what is marked destructive (2 times) and what is written as SQL.

-- upgrade
drop table account;

-- downgrade
-- nothing to do
