-- upgrade
create definer=`root`@`localhost` procedure p(a int)
begin
    start transaction;
    update t set x = case when a then 1 else 2 end;
    commit;
end;
create aggregate function metaphon returns string soname 'udf.so';
replace into event values (1);
drop procedure if exists p;
