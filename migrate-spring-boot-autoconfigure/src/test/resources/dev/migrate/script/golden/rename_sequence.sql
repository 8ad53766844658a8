-- Rename sequence.
-- revision: 3512b954651e
-- revises: 2b1ae634e5cd
-- created: 2026-11-20T21:45:00Z

-- upgrade
rename sequence shop.purchase_seq;

-- downgrade
-- nothing to do
