-- Forget accounts.
-- revision: 3512b954651e
-- revises: 2b1ae634e5cd
-- created: 2026-11-20T21:45:00Z
--
-- Generated on PostgreSQL 18.6 from Account. Left to the reader is whether account.mail
-- was renamed to account.email, whether "revises */" was renamed to member and what is
-- marked destructive.

-- upgrade
drop table account;

-- downgrade
-- nothing to do
