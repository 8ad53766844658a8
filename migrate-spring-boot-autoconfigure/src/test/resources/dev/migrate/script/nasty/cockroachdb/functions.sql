-- upgrade
create table note (text string);
create function keep() returns trigger language plpgsql as $body$
begin
    return new; -- $$;
end
$body$;
insert into note values (e'it\'s; fine');
drop index note@ix_note cascade;
copy note from stdin;
it's no SQL
\.
