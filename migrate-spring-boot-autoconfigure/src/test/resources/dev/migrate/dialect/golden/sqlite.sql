-- create a small table
create table tag (
    name text
);

-- create a table with everything
-- ! sqlite does not have schemas, such as that of table shop.account. Leave the schema out: a database file is one schema

-- create a table with an index
create table tag (
    name varchar(50)
);
create index ix_tag_name on tag (name);

-- create a table with a type that not every database has
create table shift (
    starts time
);

-- create a table with a column that refuses values from outside
-- ! sqlite does not have numbered columns that are not the primary key on their own, such as id of table ticket. Make it the primary key when the table is created

-- create a table with what every database has
-- ! sqlite does not have schemas, such as that of table shop.account. Leave the schema out: a database file is one schema

-- drop a table
drop table account;

-- rename a table of another schema
-- ! sqlite does not have schemas, such as that of table shop.account. Leave the schema out: a database file is one schema

-- comment on a table
-- ! sqlite does not have comments, such as that on table account. Leave it out, or say it in the script for the databases that have them

-- remove the comment of a table

-- add a column
alter table account add column nickname varchar(50);

-- add a column with a comment
alter table account add column level integer default 1 not null;

-- add a column with a fixed list of values
alter table account add column kind varchar(255) check (kind in ('A','B'));

-- add a column of a native type
alter table account add column place geometry;

-- rename a column
alter table account rename column email to mail;

-- drop a column
alter table account drop column email;

-- forbid null
-- ! sqlite does not have a statement for this change of table account, which is made to a copy of the table as it is now. Run this on the database instead of writing SQL without one

-- allow null
-- ! sqlite does not have a statement for this change of table account, which is made to a copy of the table as it is now. Run this on the database instead of writing SQL without one

-- set a default
-- ! sqlite does not have a statement for this change of table account, which is made to a copy of the table as it is now. Run this on the database instead of writing SQL without one

-- drop a default
-- ! sqlite does not have a statement for this change of table account, which is made to a copy of the table as it is now. Run this on the database instead of writing SQL without one

-- comment on a column
-- ! sqlite does not have a statement for this change of table account, which is made to a copy of the table as it is now. Run this on the database instead of writing SQL without one

-- remove the comment of a column

-- change to a wider type
-- ! sqlite does not have a statement for this change of table account, which is made to a copy of the table as it is now. Run this on the database instead of writing SQL without one

-- change to a shorter type
-- ! sqlite does not have a statement for this change of table account, which is made to a copy of the table as it is now. Run this on the database instead of writing SQL without one

-- change to a type that needs a conversion
-- ! sqlite does not have a statement for this change of table account, which is made to a copy of the table as it is now. Run this on the database instead of writing SQL without one

-- change a large object to a text
-- ! sqlite does not have a statement for this change of table account, which is made to a copy of the table as it is now. Run this on the database instead of writing SQL without one

-- change a text to a fixed list of values
-- ! sqlite does not have a statement for this change of table account, which is made to a copy of the table as it is now. Run this on the database instead of writing SQL without one

-- change a fixed list of values
-- ! sqlite does not have a statement for this change of table account, which is made to a copy of the table as it is now. Run this on the database instead of writing SQL without one

-- change a fixed list of values to a text
-- ! sqlite does not have a statement for this change of table account, which is made to a copy of the table as it is now. Run this on the database instead of writing SQL without one

-- change everything about a column
-- ! sqlite does not have a statement for this change of table account, which is made to a copy of the table as it is now. Run this on the database instead of writing SQL without one

-- let the database number a column
-- ! sqlite does not have a statement for this change of table account, which is made to a copy of the table as it is now. Run this on the database instead of writing SQL without one

-- stop the database from numbering a column
-- ! sqlite does not have a statement for this change of table account, which is made to a copy of the table as it is now. Run this on the database instead of writing SQL without one

-- change how the database numbers a column
-- ! sqlite does not have a statement for this change of table account, which is made to a copy of the table as it is now. Run this on the database instead of writing SQL without one

-- change the type of a column that nothing is known of
-- ! sqlite does not have a statement for this change of table ledger, which is made to a copy of the table as it is now. Run this on the database instead of writing SQL without one

-- say everything about a column that nothing is known of
-- ! sqlite does not have a statement for this change of table ledger, which is made to a copy of the table as it is now. Run this on the database instead of writing SQL without one

-- create a primary key
-- ! sqlite does not have a statement for this change of table account, which is made to a copy of the table as it is now. Run this on the database instead of writing SQL without one

-- create an unnamed primary key
-- ! sqlite does not have a statement for this change of table account, which is made to a copy of the table as it is now. Run this on the database instead of writing SQL without one

-- create a unique constraint
-- ! sqlite does not have a statement for this change of table account, which is made to a copy of the table as it is now. Run this on the database instead of writing SQL without one

-- create a foreign key
-- ! sqlite does not have a statement for this change of table account, which is made to a copy of the table as it is now. Run this on the database instead of writing SQL without one

-- create a check constraint
-- ! sqlite does not have a statement for this change of table account, which is made to a copy of the table as it is now. Run this on the database instead of writing SQL without one

-- drop a primary key
-- ! sqlite does not have a statement for this change of table account, which is made to a copy of the table as it is now. Run this on the database instead of writing SQL without one

-- drop the primary key of a table that nothing is known of
-- ! sqlite does not have schemas, such as that of table shop.ledger. Leave the schema out: a database file is one schema

-- drop a unique constraint
-- ! sqlite does not have a statement for this change of table account, which is made to a copy of the table as it is now. Run this on the database instead of writing SQL without one

-- drop a foreign key
-- ! sqlite does not have a statement for this change of table account, which is made to a copy of the table as it is now. Run this on the database instead of writing SQL without one

-- drop a check constraint
-- ! sqlite does not have a statement for this change of table account, which is made to a copy of the table as it is now. Run this on the database instead of writing SQL without one

-- create an index
create index ix_account_email on account (email, status);

-- create a unique index from high to low
create unique index ix_account_email on account (email, status desc);

-- create an index on an expression
create index ix_account_lower_email on account (lower(email), id);

-- create an index on the beginning of a text, which MariaDB and MySQL have
create index ix_account_notes on account (notes(100));

-- create an index of another schema
-- ! sqlite does not have schemas, such as that of table shop.account. Leave the schema out: a database file is one schema

-- drop an index of another schema
-- ! sqlite does not have schemas, such as that of table shop.account. Leave the schema out: a database file is one schema

-- create a sequence
-- ! sqlite does not have sequences (account_seq). Use an identity column, or a table as Hibernate's GenerationType.TABLE does

-- alter a sequence
-- ! sqlite does not have sequences (account_seq). Use an identity column, or a table as Hibernate's GenerationType.TABLE does

-- drop a sequence
-- ! sqlite does not have sequences (account_seq). Use an identity column, or a table as Hibernate's GenerationType.TABLE does

-- run SQL as it stands
update account set amount = 0 where amount is null;

-- fold and quote names
create table "order" (
    value integer,
    "group" integer,
    "two words" integer,
    primary key (value)
);

-- not be tricked by a name
alter table account drop column "x; drop table ""account""; drop table `account`";

-- not be tricked by a comment
-- ! sqlite does not have comments, such as that on table account. Leave it out, or say it in the script for the databases that have them
