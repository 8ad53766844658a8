-- Execute SQL.
-- revision: 3512b954651e
-- revises: 2b1ae634e5cd
-- created: 2026-11-20T21:45:00Z

-- upgrade
update account set email = lower(email);

update account
   set name = '\n """'

 where name = "why";

-- downgrade
-- nothing to do
