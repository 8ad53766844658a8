-- upgrade
create table outcome (text varchar(200)); // it's; a comment
create alias shout as $$
String shout(String text) {
    return text.toUpperCase() + ";";
}
$$;
insert into outcome values (shout('it''s')), ('C:\'), ($$a'b;$$);
create table `odd;``name` ("a;b" int);
/* nested /* ; */ ; */ insert into outcome values ('$x$;$x$');
select 6 / 3 -- ;
/ 2;
