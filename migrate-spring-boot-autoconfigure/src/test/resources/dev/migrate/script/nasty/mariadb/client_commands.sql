-- upgrade
source other.sql
select 1\G
delimiter
