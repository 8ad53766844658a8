-- upgrade
begin tran;
select 1;
begin
    select 1;
end;
go
begin transaction named
