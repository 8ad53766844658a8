-- upgrade
create table total (amount number(19) default 4
/ 2 not null);
create or replace editionable function half(amount number) return number is
    /* a slash in a comment:
    / not at its end */
    rest varchar2(10) := '
 / ';
begin
    return amount
        / 2;
end half;
/
create or replace trigger total_bi before insert on total for each row
begin
    :new.amount := half(:new.amount);
    -- a semicolon; and it's a quote
end;
/
create or replace and compile java source named "Greeting" as
public class Greeting {
    public static String greet() { return "hello;"; }
}
/
<<outer>>
declare
    n number := 0;
begin
    <<inner>>
    for i in 1 .. 3 loop
        n := n + i;
    end loop inner;
    insert into total values (n);
end outer;
/
insert into total
with function twice(n number) return number is
begin
    return n * 2;
end;
select twice(2) from dual;
/
with
    function thrice(n number) return number is
    begin
        return n * 3;
    end;
select thrice(2) from dual
/
with small as (select 1 as n from dual) select n from small;
update total set amount = 1
/
call half(1);
-- downgrade
drop table total
/
drop function half
/
