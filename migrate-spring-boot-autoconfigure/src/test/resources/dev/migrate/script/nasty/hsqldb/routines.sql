-- upgrade
create table outcome (text varchar(200));
create procedure note(in a int) modifies sql data
begin atomic
    declare i int default 0;
    counting: while i < a do
        set i = i + 1;
        if i = 1 then
            insert into outcome values ('one;');
        else
            insert into outcome values (case when i = 2 then 'two' else 'all' end);
        end if;
    end while counting;
end;
create trigger shout before insert on outcome
    referencing new row as fresh for each row
    begin atomic
        set fresh.text = upper(fresh.text);
    end;
create function twice(a int) returns int return a * 2;
/* not nested /* ; */
call note(3);
insert into outcome values ('C:\'), (U&'it''s\0021');
