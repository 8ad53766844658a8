-- upgrade
create table account (id number(19), note varchar2(100) default q'[it's; so]');
create or replace package ledger as
    procedure book(amount number);
end ledger;
/
create or replace package body ledger as
    procedure book(amount number) is
    begin
        insert into account values (amount / 2, nq'{a'};}');
    exception when others then null;
    end;
end ledger;
/
begin
    ledger.book(1);
end;
/


alter trigger t disable;
create type address as object (street varchar2(100));
/
insert into account values (1, q'!a'!') /* not nested /* ; */;
/
drop package ledger;
