-- Create author.
-- revision: 1a
-- created: 2026-11-20T21:45:00Z

-- upgrade
create table author (id bigint not null primary key, name varchar(255));

-- downgrade
drop table author;
