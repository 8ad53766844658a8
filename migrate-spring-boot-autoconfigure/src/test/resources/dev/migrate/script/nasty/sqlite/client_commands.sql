-- upgrade
.read other.sql
select 1;
.mode csv
