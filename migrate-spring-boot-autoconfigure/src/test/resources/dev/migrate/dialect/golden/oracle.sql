-- create a small table
create table tag (
    name clob
);

-- create a table with everything
-- ! oracle does not have "on update cascade" for foreign keys, such as fk_account_owner to shop.owner. Leave it out, and let the application or a trigger do it

-- create a table with an index
create table tag (
    name varchar2(50 char)
);
create index ix_tag_name on tag (name);

-- create a table with a type that not every database has
create table shift (
    starts timestamp(0) with time zone
);

-- create a table with a column that refuses values from outside
create table ticket (
    id number(19,0) generated always as identity
);

-- drop a table
drop table account;

-- rename a table of another schema
alter table shop.account rename to customer;

-- comment on a table
comment on table account is 'Who''s who';

-- remove the comment of a table
comment on table account is '';

-- add a column
alter table account add nickname varchar2(50 char);

-- add a column with a comment
alter table account add "LEVEL" number(10,0) default 1 not null;
comment on column account."LEVEL" is 'from 1 to 9';

-- add a column with a fixed list of values
alter table account add kind varchar2(255 char) constraint ck_account_kind check (kind in ('A','B'));

-- add a column of a native type
alter table account add place geometry;

-- rename a column
alter table account rename column email to mail;

-- drop a column
alter table account drop column email;

-- forbid null
alter table account modify (amount not null);

-- allow null
alter table account modify (email null);

-- set a default
alter table account modify (amount default 0);

-- drop a default
alter table account modify ("NUMBER" default null);

-- comment on a column
comment on column account.amount is 'in cents';

-- remove the comment of a column
comment on column account.email is '';

-- change to a wider type
alter table account modify (amount number(19,0));

-- change to a shorter type
alter table account modify (email varchar2(100 char));

-- change to a type that needs a conversion
alter table account modify ("NUMBER" number(10,0) default 0);

-- change a large object to a text
alter table account modify (notes clob);

-- change a text to a fixed list of values
alter table account modify ("NUMBER" varchar2(255 char));
alter table account add constraint ck_account_number check ("NUMBER" in ('0','1'));

-- change a fixed list of values
alter table account drop constraint ck_account_status;
alter table account modify (status varchar2(255 char));
alter table account add constraint ck_account_status check (status in ('NEW','OLD'));

-- change a fixed list of values to a text
alter table account drop constraint ck_account_status;
alter table account modify (status varchar2(255 char));

-- change everything about a column
alter table account modify (amount number(10,2) default 0 not null);
comment on column account.amount is 'in cents';

-- let the database number a column
-- ! oracle does not have a way to begin numbering a column, such as id of table account. Let the default be the next value of a sequence, or do this: Add another column with what this one shall be, copy the values, drop this one and rename the other

-- stop the database from numbering a column
alter table account modify (counter drop identity);

-- change the type of a column that nothing is known of
alter table ledger modify (amount number(19,0));

-- say everything about a column that nothing is known of
alter table ledger modify (amount number(19,0) default null null);
comment on column ledger.amount is '';

-- create a primary key
alter table account add constraint pk_account primary key (id);

-- create an unnamed primary key
alter table account add primary key (id, email);

-- create a unique constraint
alter table account add constraint uq_account_email unique (email, status);

-- create a foreign key
alter table account add constraint fk_account_owner foreign key (owner_id) references owner (id) on delete cascade;

-- create a check constraint
alter table account add constraint ck_account_amount check (amount > 0);

-- drop a primary key
alter table account drop primary key;

-- drop the primary key of a table that nothing is known of
alter table shop.ledger drop primary key;

-- drop a unique constraint
alter table account drop constraint uq_account_email;

-- drop a foreign key
alter table account drop constraint fk_account_owner;

-- drop a check constraint
alter table account drop constraint ck_account_amount;

-- create an index
create index ix_account_email on account (email, status);

-- create a unique index from high to low
create unique index ix_account_email on account (email, status desc);

-- create an index on an expression
create index ix_account_lower_email on account (lower(email), id);

-- create an index on the beginning of a text, which MariaDB and MySQL have
create index ix_account_notes on account (notes(100));

-- drop an index of another schema
drop index shop.ix_account_email;

-- create a sequence
create sequence account_seq start with 1 increment by 50;

-- alter a sequence
alter sequence account_seq increment by 10;

-- drop a sequence
drop sequence account_seq;

-- run SQL as it stands
update account set amount = 0 where amount is null;

-- fold and quote names
create table "ORDER" (
    "Value" number(10,0),
    "GROUP" number(10,0),
    "two words" number(10,0),
    primary key ("Value")
);

-- not be tricked by a name
alter table account drop column "x; drop table ""account""; drop table `account`";

-- not be tricked by a comment
comment on table account is '\''; drop table account; -- ';
