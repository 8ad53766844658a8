-- upgrade
insert into a values (1);
insert into a values (2);
go 2
:setvar schema dbo
select 1;
