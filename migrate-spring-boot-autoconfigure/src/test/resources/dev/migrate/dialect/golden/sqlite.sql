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
alter table account add column kind varchar(255) constraint ck_account_kind check (kind in ('A','B'));

-- add a column of a native type
alter table account add column place geometry;

-- rename a column
alter table account rename column email to mail;

-- drop a column
alter table account drop column email;

-- forbid null
-- ! sqlite changes a table by putting a copy in its place, and what table account is like by then is not known: the revisions before do not create it, or one of them can only be run on a database. Write the script on a database that is where the script begins, without --dialect, or run the revision instead of writing it down

-- allow null
-- ! sqlite changes a table by putting a copy in its place, and what table account is like by then is not known: the revisions before do not create it, or one of them can only be run on a database. Write the script on a database that is where the script begins, without --dialect, or run the revision instead of writing it down

-- set a default
-- ! sqlite changes a table by putting a copy in its place, and what table account is like by then is not known: the revisions before do not create it, or one of them can only be run on a database. Write the script on a database that is where the script begins, without --dialect, or run the revision instead of writing it down

-- drop a default
-- ! sqlite changes a table by putting a copy in its place, and what table account is like by then is not known: the revisions before do not create it, or one of them can only be run on a database. Write the script on a database that is where the script begins, without --dialect, or run the revision instead of writing it down

-- comment on a column
-- ! sqlite changes a table by putting a copy in its place, and what table account is like by then is not known: the revisions before do not create it, or one of them can only be run on a database. Write the script on a database that is where the script begins, without --dialect, or run the revision instead of writing it down

-- remove the comment of a column

-- change to a wider type
-- ! sqlite changes a table by putting a copy in its place, and what table account is like by then is not known: the revisions before do not create it, or one of them can only be run on a database. Write the script on a database that is where the script begins, without --dialect, or run the revision instead of writing it down

-- change to a shorter type
-- ! sqlite changes a table by putting a copy in its place, and what table account is like by then is not known: the revisions before do not create it, or one of them can only be run on a database. Write the script on a database that is where the script begins, without --dialect, or run the revision instead of writing it down

-- change to a type that needs a conversion
-- ! sqlite changes a table by putting a copy in its place, and what table account is like by then is not known: the revisions before do not create it, or one of them can only be run on a database. Write the script on a database that is where the script begins, without --dialect, or run the revision instead of writing it down

-- change a large object to a text
-- ! sqlite changes a table by putting a copy in its place, and what table account is like by then is not known: the revisions before do not create it, or one of them can only be run on a database. Write the script on a database that is where the script begins, without --dialect, or run the revision instead of writing it down

-- change a text to a fixed list of values
-- ! sqlite changes a table by putting a copy in its place, and what table account is like by then is not known: the revisions before do not create it, or one of them can only be run on a database. Write the script on a database that is where the script begins, without --dialect, or run the revision instead of writing it down

-- change a fixed list of values
-- ! sqlite changes a table by putting a copy in its place, and what table account is like by then is not known: the revisions before do not create it, or one of them can only be run on a database. Write the script on a database that is where the script begins, without --dialect, or run the revision instead of writing it down

-- change a fixed list of values to a text
-- ! sqlite changes a table by putting a copy in its place, and what table account is like by then is not known: the revisions before do not create it, or one of them can only be run on a database. Write the script on a database that is where the script begins, without --dialect, or run the revision instead of writing it down

-- change everything about a column
-- ! sqlite changes a table by putting a copy in its place, and what table account is like by then is not known: the revisions before do not create it, or one of them can only be run on a database. Write the script on a database that is where the script begins, without --dialect, or run the revision instead of writing it down

-- let the database number a column
-- ! sqlite changes a table by putting a copy in its place, and what table account is like by then is not known: the revisions before do not create it, or one of them can only be run on a database. Write the script on a database that is where the script begins, without --dialect, or run the revision instead of writing it down

-- stop the database from numbering a column
-- ! sqlite changes a table by putting a copy in its place, and what table account is like by then is not known: the revisions before do not create it, or one of them can only be run on a database. Write the script on a database that is where the script begins, without --dialect, or run the revision instead of writing it down

-- change how the database numbers a column
-- ! sqlite changes a table by putting a copy in its place, and what table account is like by then is not known: the revisions before do not create it, or one of them can only be run on a database. Write the script on a database that is where the script begins, without --dialect, or run the revision instead of writing it down

-- change the type of a column that nothing is known of
-- ! sqlite changes a table by putting a copy in its place, and what table ledger is like by then is not known: the revisions before do not create it, or one of them can only be run on a database. Write the script on a database that is where the script begins, without --dialect, or run the revision instead of writing it down

-- say everything about a column that nothing is known of
-- ! sqlite changes a table by putting a copy in its place, and what table ledger is like by then is not known: the revisions before do not create it, or one of them can only be run on a database. Write the script on a database that is where the script begins, without --dialect, or run the revision instead of writing it down

-- create a primary key
-- ! sqlite changes a table by putting a copy in its place, and what table account is like by then is not known: the revisions before do not create it, or one of them can only be run on a database. Write the script on a database that is where the script begins, without --dialect, or run the revision instead of writing it down

-- create an unnamed primary key
-- ! sqlite changes a table by putting a copy in its place, and what table account is like by then is not known: the revisions before do not create it, or one of them can only be run on a database. Write the script on a database that is where the script begins, without --dialect, or run the revision instead of writing it down

-- create a unique constraint
-- ! sqlite changes a table by putting a copy in its place, and what table account is like by then is not known: the revisions before do not create it, or one of them can only be run on a database. Write the script on a database that is where the script begins, without --dialect, or run the revision instead of writing it down

-- create a foreign key
-- ! sqlite changes a table by putting a copy in its place, and what table account is like by then is not known: the revisions before do not create it, or one of them can only be run on a database. Write the script on a database that is where the script begins, without --dialect, or run the revision instead of writing it down

-- create a check constraint
-- ! sqlite changes a table by putting a copy in its place, and what table account is like by then is not known: the revisions before do not create it, or one of them can only be run on a database. Write the script on a database that is where the script begins, without --dialect, or run the revision instead of writing it down

-- drop a primary key
-- ! sqlite changes a table by putting a copy in its place, and what table account is like by then is not known: the revisions before do not create it, or one of them can only be run on a database. Write the script on a database that is where the script begins, without --dialect, or run the revision instead of writing it down

-- drop the primary key of a table that nothing is known of
-- ! sqlite does not have schemas, such as that of table shop.ledger. Leave the schema out: a database file is one schema

-- drop a unique constraint
-- ! sqlite changes a table by putting a copy in its place, and what table account is like by then is not known: the revisions before do not create it, or one of them can only be run on a database. Write the script on a database that is where the script begins, without --dialect, or run the revision instead of writing it down

-- drop a foreign key
-- ! sqlite changes a table by putting a copy in its place, and what table account is like by then is not known: the revisions before do not create it, or one of them can only be run on a database. Write the script on a database that is where the script begins, without --dialect, or run the revision instead of writing it down

-- rename a check constraint
-- ! sqlite changes a table by putting a copy in its place, and what table account is like by then is not known: the revisions before do not create it, or one of them can only be run on a database. Write the script on a database that is where the script begins, without --dialect, or run the revision instead of writing it down

-- rename a check constraint that the catalog does not have
-- ! sqlite changes a table by putting a copy in its place, and what table account is like by then is not known: the revisions before do not create it, or one of them can only be run on a database. Write the script on a database that is where the script begins, without --dialect, or run the revision instead of writing it down

-- drop a check constraint
-- ! sqlite changes a table by putting a copy in its place, and what table account is like by then is not known: the revisions before do not create it, or one of them can only be run on a database. Write the script on a database that is where the script begins, without --dialect, or run the revision instead of writing it down

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

-- rename a sequence
-- ! sqlite does not have sequences (account_seq). Use an identity column, or a table as Hibernate's GenerationType.TABLE does

-- rename a sequence of another schema
-- ! sqlite does not have sequences (shop.account_seq). Use an identity column, or a table as Hibernate's GenerationType.TABLE does

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
