-- upgrade
create table note (id int, text varchar(100));
\copy note from pstdin
2	it's not SQL
\.
insert into note values (4, 'after');
