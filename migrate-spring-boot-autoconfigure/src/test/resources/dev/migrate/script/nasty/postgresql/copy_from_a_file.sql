-- upgrade
create table note (id int, text varchar(100));
copy note from '/var/lib/from stdin;.csv';
copy (select text from note where text = 'from stdin') to program 'cat';
copy note (id) from program 'seq 3';
