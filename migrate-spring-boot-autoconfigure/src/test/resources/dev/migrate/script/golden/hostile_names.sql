-- Hostile names.
-- revision: 3512b954651e
-- revises: 2b1ae634e5cd
-- created: 2026-11-20T21:45:00Z

-- upgrade
create table "my.schema"."Big ""Table"" \u000a";

rename column "a.b";

-- downgrade
-- nothing to do
