-- upgrade
create table note (id int, text varchar(100));
insert into note values (1, 'before');

  /* a remark */ COPY public.note (id, text)
    FROM STDIN
    WITH (FORMAT csv, DELIMITER ';');
2;it's not SQL
3;"-- downgrade"
\.

insert into note values (4, 'after');
-- downgrade
drop table note;
