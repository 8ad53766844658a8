-- upgrade
/* one; /* two; */ still one; */
create /* ; */ table -- ; ' "
    outcome (text varchar(200));
insert into outcome values ('/* no comment'), ('*/'), ('-- none');
-- a remark; with 'an apostrophe
select 1 /* -- downgrade */;
