-- upgrade
create table outcome (text varchar(200));
create table book (title varchar(200));

create function note_book() returns trigger as '
begin
    insert into outcome values (new.title || '';'');
    return new;
end;
' language plpgsql;

create trigger note_book after insert on book for each row execute function note_book();
insert into book values ('begin; end');
-- downgrade
drop trigger note_book on book
