-- upgrade
create table outcome (text varchar(200));
insert into outcome values ('it''s;'), ('C:\'), (E'it\'s;'), (e'a\\'), (E'b;\\\';'), (E'c\\'';');
insert into outcome values (E'd;'
    '\';e');
insert into outcome values (U&'d\0061t;'), ('multi;
-- line');
create table "odd;""name" ("a;b" int);
select (array[1, 2])[1], '{1,2}'::int[] @> array[1], 5 - -3, 7 # 2, '{"a": 1}'::jsonb #> '{a}' -- ; isn't
;
