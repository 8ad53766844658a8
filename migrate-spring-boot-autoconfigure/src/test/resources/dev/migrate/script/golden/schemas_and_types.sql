-- Schemas and types.
-- revision: 3512b954651e
-- revises: 2b1ae634e5cd
-- created: 2026-11-20T21:45:00Z

-- upgrade
create schema shop;

drop schema shop;

create enum type mood;

add enum value mood;
add enum value mood;
add enum value mood;

rename enum value mood;

drop enum type mood;

-- downgrade
-- nothing to do
