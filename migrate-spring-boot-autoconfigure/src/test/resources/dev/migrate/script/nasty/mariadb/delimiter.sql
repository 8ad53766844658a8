-- upgrade
create table outcome (text varchar(200));
delimiter //
create procedure note(in a varchar(100))
begin
    if a <> '' then
        insert into outcome values (concat(a, ';'));
    end if;
end//
create procedure note_twice(in a varchar(100)) begin call note(a); call note(a); end //
DELIMITER $$
create trigger shout before insert on outcome for each row set new.text = upper(new.text)$$
delimiter ;
call note_twice('a//$$');
create table csv (
    delimiter char(1)
);
insert into outcome values ('delimiter //
;');
-- downgrade
drop procedure note;
