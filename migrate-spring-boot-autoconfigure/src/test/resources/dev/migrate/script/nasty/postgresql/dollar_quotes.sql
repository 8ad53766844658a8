-- upgrade
create table outcome (text varchar(200));
create function note(a text, b text) returns void language plpgsql as $body$
begin
    -- a semicolon; an apostrophe: isn't
    execute $$insert into outcome values ($$ || quote_literal(a || ';') || $$)$$;
    insert into outcome values (b);
end;
$body$;
do $größe_1$ begin perform note('a$1', $$b;$body$;$$); end $größe_1$;
insert into outcome values ('$$'), ('x$y');
select count(*) as a$b from outcome where text = $_$;$_$;
