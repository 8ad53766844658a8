-- upgrade
begin;
select 1;
begin not atomic select 2; end;
begin work;
set autocommit = 0;
begin
-- downgrade
select 3;
