-- Release 1.
-- revision: 3512b954651e
-- revises: 2b1ae634e5cd
-- replaces: 1f00a2b3c4d5, 27c6a30d7c24
-- created: 2026-11-20T21:45:00Z

-- upgrade
-- from 1f00a2b3c4d5: add account
drop table account;

-- from 3512b954651e
delete from purchase;
