-- upgrade
insert into a values ('C:\');
select 1;
