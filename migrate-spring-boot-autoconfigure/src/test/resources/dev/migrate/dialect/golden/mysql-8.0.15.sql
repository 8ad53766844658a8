-- rename a check constraint
alter table account add constraint ck_number check (number <> '');

-- rename a check constraint that the catalog does not have

-- drop a check constraint
