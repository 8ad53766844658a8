-- upgrade
create table [odd;]]name] (id int, [go] int);
go
create or alter procedure note @a int as
    if @a = 1 select 1; else select 2;
    select 'go';
GO -- the procedure ends here
declare @i int = 1;
while @i < 3 begin set @i = @i + 1; end;
insert into a values (@i);
go
insert into a values (1);
insert into a values (2)
go
insert into a values (3);
go 3
begin try
    insert into a values (case when 1 = 1 then 1 end);
end try
begin catch
    throw;
end catch;
select 'a
go
b', N'it''s;' /* /* go
*/
go
*/;
create trigger t on a after insert as begin select 1; select 2; end
