-- upgrade
create table outcome (text varchar(200));
create table book (id integer, title text);
create temp table "end;" (a int);
create trigger note after insert on book when case when new.id > 0 then 1 else 0 end
begin
    insert into outcome values (case new.id when 1 then 'one;' else case when 1 then 'end' end end);
    update book set title = new.title || ';' where id = new.id;
end;
create temporary trigger other after delete on book begin select 1; end;
insert into book values (1, 'a'), (2, 'b'), (0, 'c');
insert into outcome select [title] from `book` where "title" like '%;';
create table [odd;name] (a int);
insert into outcome values ('C:\') /* not nested /* ; */ ;
