-- create a small table
create table tag (
    name longtext
);

-- create a table with everything
create table shop.account (
    id bigint not null auto_increment,
    email varchar(320) not null comment 'it''s a \\ comment',
    status enum ('NEW','it''s DONE') not null default 'NEW',
    owner_id uuid,
    amount decimal(10,2) default 0,
    twice decimal(11,2) generated always as (amount * 2) stored,
    active bit not null default true,
    settings json,
    opened datetime(6) default current_timestamp,
    closed timestamp(6) null,
    primary key (id),
    constraint uq_account_email unique (email),
    constraint fk_account_owner foreign key (owner_id) references shop.owner (id) on delete set null on update cascade,
    constraint ck_account_amount check (amount >= 0)
) comment = 'Who may
enter';

-- create a table with an index
create table tag (
    name varchar(50)
);
create index ix_tag_name on tag (name);

-- create a table with a type that not every database has
-- ! Column starts of table shift has the type time(0) with time zone, which mariadb does not have. Choose another type, or write sqlType("...") with one of the database's own types

-- create a table with a column that refuses values from outside
-- ! mariadb does not have columns that are always numbered, such as id. Let it be numbered where no value is given: identity() instead of identityAlways()

-- create a table with what every database has
create table shop.account (
    id bigint not null auto_increment,
    status enum ('NEW','DONE') not null default 'NEW',
    owner_id bigint,
    amount decimal(10,2) default 0,
    twice decimal(11,2) generated always as (amount * 2) stored,
    active bit not null default true,
    opened datetime(6) default current_timestamp,
    primary key (id),
    constraint uq_account_status unique (owner_id, status),
    constraint fk_account_owner foreign key (owner_id) references shop.owner (id) on delete restrict,
    constraint ck_account_amount check (amount >= 0)
) comment = 'Who may enter';

-- drop a table
drop table account;

-- rename a table of another schema
alter table shop.account rename to shop.customer;

-- comment on a table
alter table account comment = 'Who''s who';

-- remove the comment of a table
alter table account comment = '';

-- add a column
alter table account add column nickname varchar(50);

-- add a column with a comment
alter table account add column level integer not null default 1 comment 'from 1 to 9';

-- add a column with a fixed list of values
alter table account add column kind enum ('A','B');

-- add a column of a native type
alter table account add column place geometry;

-- rename a column
alter table account rename column email to mail;

-- drop a column
alter table account drop column email;

-- forbid null
alter table account modify column amount integer not null;

-- allow null
alter table account modify column email varchar(320) comment 'it''s unique';

-- set a default
alter table account alter column amount set default 0;

-- drop a default
alter table account modify column number varchar(20);

-- comment on a column
alter table account modify column amount integer comment 'in cents';

-- remove the comment of a column
alter table account modify column email varchar(320) not null;

-- change to a wider type
alter table account modify column amount bigint;

-- change to a shorter type
alter table account modify column email varchar(100) not null comment 'it''s unique';

-- change to a type that needs a conversion
alter table account modify column number integer default 0;

-- change a large object to a text
alter table account modify column notes longtext;

-- change a text to a fixed list of values
alter table account modify column number enum ('0','1') default '0';

-- change a fixed list of values
alter table account modify column status enum ('NEW','OLD') default 'NEW';

-- change a fixed list of values to a text
alter table account modify column status varchar(255) default 'NEW';

-- change everything about a column
alter table account modify column amount decimal(10,2) not null default 0 comment 'in cents';

-- let the database number a column
alter table account modify column id bigint not null auto_increment;

-- stop the database from numbering a column
alter table account modify column counter bigint not null;

-- change how the database numbers a column
-- ! mariadb does not have identity columns that count in their own way (counter). Say no more of it than startWith()

-- change the type of a column that nothing is known of
-- ! mariadb must be told all there is to column amount of table ledger to change any of it, and the column as it is now is not known. Run this on the database instead of writing SQL without one, or say its type, nullability, default, identity and comment as well

-- say everything about a column that nothing is known of
alter table ledger modify column amount bigint;

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
alter table account drop index uq_account_email;

-- drop a foreign key
alter table account drop foreign key fk_account_owner, drop index if exists fk_account_owner;

-- rename a check constraint
alter table account drop constraint ck_account_number;
alter table account add constraint ck_number check (number <> '');

-- rename a check constraint that the catalog does not have
-- ! mariadb does not have a way to rename constraint ck_account_amount of table account, which it is not known to have. Run this on the database, or drop the constraint and create it under its new name

-- drop a check constraint
alter table account drop constraint ck_account_amount;

-- create an index
create index ix_account_email on account (email, status);

-- create a unique index from high to low
create unique index ix_account_email on account (email, status desc);

-- create an index on an expression
-- ! mariadb does not have indexes on expressions (lower(email) in index ix_account_lower_email). Add a generated column with the expression, and index that

-- create an index on the beginning of a text, which MariaDB and MySQL have
create index ix_account_notes on account (notes(100));

-- create an index of another schema
create index ix_account_email on shop.account (email);

-- drop an index of another schema
alter table shop.account drop index ix_account_email;

-- create a sequence
create sequence account_seq start with 1 increment by 50 nocache;

-- alter a sequence
alter sequence account_seq increment by 10;

-- rename a sequence
alter table account_seq rename to customer_seq;

-- rename a sequence of another schema
alter table shop.account_seq rename to shop.`Customer's`;

-- drop a sequence
drop sequence account_seq;

-- run SQL as it stands
update account set amount = 0 where amount is null;

-- fold and quote names
create table `Order` (
    Value integer,
    `Group` integer,
    `two words` integer,
    primary key (Value)
);

-- not be tricked by a name
alter table account drop column `x; drop table "account"; drop table ``account```;

-- not be tricked by a comment
alter table account comment = '\\''; drop table account; -- ';
