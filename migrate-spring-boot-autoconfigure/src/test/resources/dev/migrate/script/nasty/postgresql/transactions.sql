-- upgrade
begin;
insert into a values (1);
savepoint one;
rollback to one;
  COMMIT; start
  transaction read only;
-- downgrade
begin isolation level serializable; /* so */ end;
