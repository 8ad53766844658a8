-- upgrade
create table outcome (text varchar(200)); # it's a comment; really
insert into outcome values ('it\'s;'), ("say \"no;\""), ('it''s'), ("a""b;"), ('C:\\'), (_utf8mb4'ü;'), (N'n\';');
select 5--3, 7 - -1; -- that's all
select 1 as `a;``b"`, `text` from outcome where text = '#';
/*!40101 insert into outcome values ('executed; */') */;
/*M!100100 insert into outcome values ("M;") */;
/* plain; /* not nested */
insert into outcome values ('\\'), (";--");
