-- Merge accounts and purchases.
-- revision: 3512b954651e
-- revises: 2b1ae634e5cd, 27c6a30d7c24
-- depends-on: a1, b2
-- branch-labels: accounts
-- created: 2026-11-20T21:45:00Z

-- upgrade
-- nothing to do

-- downgrade
-- nothing to do
