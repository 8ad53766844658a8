-- upgrade
\connect library
\set limit 5
select 1 \g
\copy book from 'book.csv'
select '\d', E'\\d';
\i other.sql
\timing
