-- Drop column.
-- revision: 3512b954651e
-- revises: 2b1ae634e5cd
-- created: 2026-11-20T21:45:00Z

-- upgrade
-- destructive: drops column email and what it holds
-- If column mail is the same under a new name, write op.renameColumn("account", "email",
-- "mail") in place of this and of what adds mail.
drop column account;

-- downgrade
-- nothing to do
