-- upgrade
create table outcome (text varchar(200));
create function sign_of(a int) returns text
begin atomic
    select case when a < 0 then case a when -1 then 'minus; one' else 'minus' end else 'plus' end;
end;
create or replace procedure note(a int, "end" int default 0)
language sql
begin atomic
    insert into outcome values (sign_of(a));
    insert into outcome values (case when a > 0 then 'end;' end);
end;
call note(-1);
call note(1);
create table journal (text varchar(200));
create rule note_both as on insert to journal do also (
    insert into outcome values (new.text);
    insert into outcome values (new.text || ';')
);
insert into journal values ('rule');
delete from outcome where text is null;
