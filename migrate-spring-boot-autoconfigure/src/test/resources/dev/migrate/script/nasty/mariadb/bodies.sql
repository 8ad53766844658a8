-- upgrade
create table outcome (text varchar(200));
create or replace definer = current_user procedure walk(in stop int)
modifies sql data
begin
    declare i int default 0;
    declare s varchar(20) default repeat('r', 2);
    declare continue handler for sqlexception begin insert into outcome values ('handler;'); end;
    walking: loop
        set i = i + 1;
        if i > stop then
            leave walking;
        elseif i = 2 then
            insert into outcome values (if(i = 2, 'two;', 'other'));
        else
            if i = 3 then insert into outcome values (case i when 3 then if(true, 'three', '') else if(true, '', 'x') end); end if;
        end if;
    end loop walking;
    while i > stop do
        set i = i - 1;
    end while;
    repeat set i = i - 1; until i <= 0 end repeat;
    case i when 0 then insert into outcome values ('zero'); else begin end; end case;
    for n in 1..2 do
        insert into outcome values (concat('n', n));
    end for;
    insert into missing_table values (1);
end;
create function label_of(a int) returns varchar(20) deterministic
    if a = 1 then return 'one'; else return case when a = 2 then 'two' end; end if;
create trigger if not exists count_down after insert on outcome for each row begin set @seen = ifnull(@seen, 0) + 1; end;
create event cleanup on schedule every 1 day do begin delete from outcome where text = ';'; end;
call walk(3);
begin not atomic
    declare x int;
    set x = 1;
    insert into outcome values (label_of(x));
end;
if (select count(*) from outcome) > 2 then insert into outcome values ('many'); end if;
insert into outcome select text from outcome where text = 'begin';
