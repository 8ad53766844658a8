-- Likely rename.
-- revision: 3512b954651e
-- revises: 2b1ae634e5cd
-- created: 2026-11-20T21:45:00Z

-- upgrade
-- destructive: likely rename (92 %: same columns). If account is customer now, write this
-- instead of both:
-- rename table account;
create table customer;

-- destructive: likely rename
-- rename table account;
drop table account;

-- downgrade
-- nothing to do
