-- revision: 3512b954651e
-- revises: 2b1ae634e5cd
-- created: 2026-11-20T21:45:00Z
--
-- Generated on H2 2.4.240.

-- upgrade
-- nothing to do

-- downgrade
-- nothing to do
