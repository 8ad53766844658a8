-- Add all.
-- revision: 3512b954651e
-- revises: 2b1ae634e5cd
-- created: 2026-11-20T21:45:00Z
--
-- Generated on MariaDB 11.4.5 from Revision10, Revision11, Revision12, Revision13,
-- Revision14, Revision15, Revision16, Revision17, Revision18, Revision19, Revision20 and
-- 19 others.

-- upgrade
-- nothing to do

-- downgrade
-- nothing to do
