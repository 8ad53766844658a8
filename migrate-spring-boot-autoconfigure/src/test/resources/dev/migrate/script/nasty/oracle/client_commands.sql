-- upgrade
@other.sql
select 1 from dual;
