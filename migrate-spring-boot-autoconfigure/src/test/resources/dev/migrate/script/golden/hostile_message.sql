-- */ } {@link x} </pre> & \u002a/ "quoted" -- upgrade drop.
-- revision: 3512b954651e
-- revises: 2b1ae634e5cd
-- created: 2026-11-20T21:45:00Z

-- upgrade
-- \u000a op.dropTable("all");
-- "downgrade"
-- */ two lines
drop table account;

-- downgrade
-- nothing to do
