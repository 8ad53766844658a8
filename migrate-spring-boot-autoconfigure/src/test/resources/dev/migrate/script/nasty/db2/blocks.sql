-- upgrade
create table note (text varchar(100)); /* outer /* inner; */ ; */
begin
    declare continue handler for sqlstate '42710'
        begin
        end;
    if exists (select 1 from note) then
        execute immediate 'create sequence note_seq; -- no';
    end if;
end;
begin atomic
    for found as select text from note do
        update note set text = case when text = ';' then 'end' else text end;
    end for;
end;
create trigger note_bi before insert on note referencing new as n for each row
begin atomic
    set n.text = upper(n.text);
end;
create procedure forget() language sql
begin
    while (select count(*) from note) > 0 do
        delete from note;
    end while;
end;
call sysproc.admin_cmd('reorg table note');
-- downgrade
drop table note;
