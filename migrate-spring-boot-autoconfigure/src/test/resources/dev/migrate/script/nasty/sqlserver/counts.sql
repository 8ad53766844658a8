-- upgrade
create table note (text nvarchar(100));
go
insert into note values (N'
go 7
')
GO 2 -- twice
insert into note values (N'once')
go -- a remark
/*
go 5
*/
insert into note values (N'never')
go 0
begin
    insert into note values (N'a');
    insert into note values (N'b');
end
Go	3
insert into note values (N'far too often')
go 99999999999
go 2
-- downgrade
drop table note
