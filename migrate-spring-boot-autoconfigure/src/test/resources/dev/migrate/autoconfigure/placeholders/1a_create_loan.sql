-- Create loan.
-- revision: 1a
-- upgrade
create table loan (note varchar(100));
-- ${unknown} is only mentioned here.
insert into loan values ('${library.name}');
