-- upgrade
create table book (id int, title text);
COPY public.book (id, title) FROM stdin;
1	It's; a "title
\.
select 'never read;
