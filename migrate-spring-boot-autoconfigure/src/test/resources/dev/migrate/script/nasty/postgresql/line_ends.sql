-- upgrade
create table outcome (text varchar(200));

insert into outcome values ('a
b');;
 ;
insert into outcome values ('c')
-- downgrade
drop table outcome