-- create a small table
create table tag (
    name varchar(max)
);

-- create a table with everything
create table shop.account (
    id bigint identity not null,
    email varchar(320) not null,
    status varchar(255) constraint df_account_status default 'NEW' not null constraint ck_account_status check (status in ('NEW','it''s DONE')),
    owner_id uniqueidentifier,
    amount numeric(10,2) constraint df_account_amount default 0,
    twice as (amount * 2) persisted,
    active bit constraint df_account_active default 1 not null,
    settings nvarchar(max),
    opened datetime2(6) constraint df_account_opened default current_timestamp,
    closed datetimeoffset(6),
    primary key (id),
    constraint uq_account_email unique (email),
    constraint fk_account_owner foreign key (owner_id) references shop.owner (id) on delete set null on update cascade,
    constraint ck_account_amount check (amount >= 0)
);
declare @schema sysname = object_schema_name(object_id(N'shop.account'));
exec sys.sp_addextendedproperty N'MS_Description', N'Who may
enter', N'SCHEMA', @schema, N'TABLE', N'account';
declare @schema sysname = object_schema_name(object_id(N'shop.account'));
exec sys.sp_addextendedproperty N'MS_Description', N'it''s a \ comment', N'SCHEMA', @schema, N'TABLE', N'account', N'COLUMN', N'email';

-- create a table with an index
create table tag (
    name varchar(50)
);
create index ix_tag_name on tag (name);

-- create a table with a type that not every database has
create table shift (
    starts datetimeoffset(0)
);

-- create a table with a column that refuses values from outside
create table ticket (
    id bigint identity not null
);

-- create a table with what every database has
create table shop.account (
    id bigint identity not null,
    status varchar(255) constraint df_account_status default 'NEW' not null constraint ck_account_status check (status in ('NEW','DONE')),
    owner_id bigint,
    amount numeric(10,2) constraint df_account_amount default 0,
    twice as (amount * 2) persisted,
    active bit constraint df_account_active default 1 not null,
    opened datetime2(6) constraint df_account_opened default current_timestamp,
    primary key (id),
    constraint uq_account_status unique (owner_id, status),
    constraint fk_account_owner foreign key (owner_id) references shop.owner (id),
    constraint ck_account_amount check (amount >= 0)
);
declare @schema sysname = object_schema_name(object_id(N'shop.account'));
exec sys.sp_addextendedproperty N'MS_Description', N'Who may enter', N'SCHEMA', @schema, N'TABLE', N'account';

-- drop a table
drop table account;

-- rename a table of another schema
exec sys.sp_rename N'shop.account', N'customer', N'OBJECT';

-- comment on a table
declare @schema sysname = object_schema_name(object_id(N'account'));
if exists (
    select * from sys.extended_properties
    where class = 1 and major_id = object_id(N'account') and minor_id = 0
    and name = N'MS_Description')
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', N'account';
exec sys.sp_addextendedproperty N'MS_Description', N'Who''s who', N'SCHEMA', @schema, N'TABLE', N'account';

-- remove the comment of a table
declare @schema sysname = object_schema_name(object_id(N'account'));
if exists (
    select * from sys.extended_properties
    where class = 1 and major_id = object_id(N'account') and minor_id = 0
    and name = N'MS_Description')
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', N'account';

-- add a column
alter table account add nickname varchar(50);

-- add a column with a comment
alter table account add level int constraint df_account_level default 1 not null;
declare @schema sysname = object_schema_name(object_id(N'account'));
exec sys.sp_addextendedproperty N'MS_Description', N'from 1 to 9', N'SCHEMA', @schema, N'TABLE', N'account', N'COLUMN', N'level';

-- add a column with a fixed list of values
alter table account add kind varchar(255) constraint ck_account_kind check (kind in ('A','B'));

-- add a column of a native type
alter table account add place geometry;

-- rename a column
exec sys.sp_rename N'account.email', N'mail', N'COLUMN';

-- drop a column
declare @drop nvarchar(max) = (
    select string_agg(N'alter table account drop constraint ' + quotename(name), N'; ')
    from (
        select name, parent_object_id, parent_column_id from sys.default_constraints
        union all
        select name, parent_object_id, parent_column_id from sys.check_constraints) as bound
    where parent_object_id = object_id(N'account')
    and parent_column_id = columnproperty(object_id(N'account'), N'email', 'ColumnId'));
if @drop is not null exec (@drop);
alter table account drop column email;

-- forbid null
alter table account alter column amount int not null;

-- allow null
alter table account alter column email varchar(320) null;

-- set a default
alter table account add constraint df_account_amount default 0 for amount;

-- drop a default
declare @drop nvarchar(max) = (
    select string_agg(N'alter table account drop constraint ' + quotename(name), N'; ')
    from sys.default_constraints
    where parent_object_id = object_id(N'account')
    and parent_column_id = columnproperty(object_id(N'account'), N'number', 'ColumnId'));
if @drop is not null exec (@drop);

-- comment on a column
declare @schema sysname = object_schema_name(object_id(N'account'));
if exists (
    select * from sys.extended_properties
    where class = 1 and major_id = object_id(N'account') and minor_id = columnproperty(object_id(N'account'), N'amount', 'ColumnId')
    and name = N'MS_Description')
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', N'account', N'COLUMN', N'amount';
exec sys.sp_addextendedproperty N'MS_Description', N'in cents', N'SCHEMA', @schema, N'TABLE', N'account', N'COLUMN', N'amount';

-- remove the comment of a column
declare @schema sysname = object_schema_name(object_id(N'account'));
if exists (
    select * from sys.extended_properties
    where class = 1 and major_id = object_id(N'account') and minor_id = columnproperty(object_id(N'account'), N'email', 'ColumnId')
    and name = N'MS_Description')
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', N'account', N'COLUMN', N'email';

-- change to a wider type
alter table account alter column amount bigint null;

-- change to a shorter type
alter table account alter column email varchar(100) not null;

-- change to a type that needs a conversion
declare @drop nvarchar(max) = (
    select string_agg(N'alter table account drop constraint ' + quotename(name), N'; ')
    from sys.default_constraints
    where parent_object_id = object_id(N'account')
    and parent_column_id = columnproperty(object_id(N'account'), N'number', 'ColumnId'));
if @drop is not null exec (@drop);
alter table account alter column number int null;
alter table account add constraint df_account_number default 0 for number;

-- change a large object to a text
alter table account alter column notes varchar(max) null;

-- change a text to a fixed list of values
declare @drop nvarchar(max) = (
    select string_agg(N'alter table account drop constraint ' + quotename(name), N'; ')
    from sys.default_constraints
    where parent_object_id = object_id(N'account')
    and parent_column_id = columnproperty(object_id(N'account'), N'number', 'ColumnId'));
if @drop is not null exec (@drop);
alter table account drop constraint if exists ck_account_number;
alter table account alter column number varchar(255) null;
alter table account add constraint df_account_number default '0' for number;
alter table account add constraint ck_account_number check (number in ('0','1'));

-- change a fixed list of values
declare @drop nvarchar(max) = (
    select string_agg(N'alter table account drop constraint ' + quotename(name), N'; ')
    from sys.default_constraints
    where parent_object_id = object_id(N'account')
    and parent_column_id = columnproperty(object_id(N'account'), N'status', 'ColumnId'));
if @drop is not null exec (@drop);
alter table account drop constraint if exists ck_account_status;
alter table account alter column status varchar(255) null;
alter table account add constraint df_account_status default 'NEW' for status;
alter table account add constraint ck_account_status check (status in ('NEW','OLD'));

-- change a fixed list of values to a text
declare @drop nvarchar(max) = (
    select string_agg(N'alter table account drop constraint ' + quotename(name), N'; ')
    from sys.default_constraints
    where parent_object_id = object_id(N'account')
    and parent_column_id = columnproperty(object_id(N'account'), N'status', 'ColumnId'));
if @drop is not null exec (@drop);
alter table account drop constraint if exists ck_account_status;
alter table account alter column status varchar(255) null;
alter table account add constraint df_account_status default 'NEW' for status;

-- change everything about a column
alter table account alter column amount numeric(10,2) not null;
alter table account add constraint df_account_amount default 0 for amount;
declare @schema sysname = object_schema_name(object_id(N'account'));
if exists (
    select * from sys.extended_properties
    where class = 1 and major_id = object_id(N'account') and minor_id = columnproperty(object_id(N'account'), N'amount', 'ColumnId')
    and name = N'MS_Description')
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', N'account', N'COLUMN', N'amount';
exec sys.sp_addextendedproperty N'MS_Description', N'in cents', N'SCHEMA', @schema, N'TABLE', N'account', N'COLUMN', N'amount';

-- let the database number a column
-- ! sqlserver does not have a way to begin numbering a column, such as id of table account. Add another column with what this one shall be, copy the values, drop this one and rename the other

-- stop the database from numbering a column
-- ! sqlserver does not have a way to stop numbering a column, such as counter of table account. Add another column with what this one shall be, copy the values, drop this one and rename the other

-- change how the database numbers a column
-- ! sqlserver does not have a way to change how a column is numbered, such as counter of table account. Let it go on with another number: op.execute("dbcc checkident ('account', reseed, …)")

-- change the type of a column that nothing is known of
-- ! sqlserver must be told both the type and the nullability of column amount of table ledger to change any of it, and the column as it is now is not known. Run this on the database instead of writing SQL without one, or say the other of the two as well

-- say everything about a column that nothing is known of
declare @drop nvarchar(max) = (
    select string_agg(N'alter table ledger drop constraint ' + quotename(name), N'; ')
    from sys.default_constraints
    where parent_object_id = object_id(N'ledger')
    and parent_column_id = columnproperty(object_id(N'ledger'), N'amount', 'ColumnId'));
if @drop is not null exec (@drop);
alter table ledger alter column amount bigint null;
declare @schema sysname = object_schema_name(object_id(N'ledger'));
if exists (
    select * from sys.extended_properties
    where class = 1 and major_id = object_id(N'ledger') and minor_id = columnproperty(object_id(N'ledger'), N'amount', 'ColumnId')
    and name = N'MS_Description')
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', N'ledger', N'COLUMN', N'amount';

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
alter table account drop constraint pk_account_id;

-- drop the primary key of a table that nothing is known of
declare @drop nvarchar(max) = (
    select string_agg(N'alter table shop.ledger drop constraint ' + quotename(name), N'; ')
    from sys.key_constraints
    where parent_object_id = object_id(N'shop.ledger')
    and type = 'PK');
if @drop is not null exec (@drop);

-- drop a unique constraint
alter table account drop constraint uq_account_email;

-- drop a foreign key
alter table account drop constraint fk_account_owner;

-- rename a check constraint
exec sys.sp_rename N'ck_account_number', N'ck_number', N'OBJECT';

-- rename a check constraint that the catalog does not have
exec sys.sp_rename N'ck_account_amount', N'ck_amount', N'OBJECT';

-- drop a check constraint
alter table account drop constraint ck_account_amount;

-- create an index
create index ix_account_email on account (email, status);

-- create a unique index from high to low
create unique index ix_account_email on account (email, status desc);

-- create an index on an expression
-- ! sqlserver does not have indexes on expressions (lower(email) in index ix_account_lower_email). Add a generated column with the expression, and index that

-- create an index on the beginning of a text, which MariaDB and MySQL have
-- ! sqlserver does not have indexes on expressions (notes(100) in index ix_account_notes). Add a generated column with the expression, and index that

-- create an index of another schema
create index ix_account_email on shop.account (email);

-- drop an index of another schema
drop index ix_account_email on shop.account;

-- create a sequence
create sequence account_seq start with 1 increment by 50;

-- alter a sequence
alter sequence account_seq increment by 10;

-- rename a sequence
exec sys.sp_rename N'account_seq', N'customer_seq', N'OBJECT';

-- rename a sequence of another schema
exec sys.sp_rename N'shop.account_seq', N'Customer''s', N'OBJECT';

-- drop a sequence
drop sequence account_seq;

-- run SQL as it stands
update account set amount = 0 where amount is null;

-- fold and quote names
create table [Order] (
    Value int,
    [Group] int,
    [two words] int,
    primary key (Value)
);

-- not be tricked by a name
declare @drop nvarchar(max) = (
    select string_agg(N'alter table account drop constraint ' + quotename(name), N'; ')
    from (
        select name, parent_object_id, parent_column_id from sys.default_constraints
        union all
        select name, parent_object_id, parent_column_id from sys.check_constraints) as bound
    where parent_object_id = object_id(N'account')
    and parent_column_id = columnproperty(object_id(N'account'), N'x; drop table "account"; drop table `account`', 'ColumnId'));
if @drop is not null exec (@drop);
alter table account drop column [x; drop table "account"; drop table `account`];

-- not be tricked by a comment
declare @schema sysname = object_schema_name(object_id(N'account'));
if exists (
    select * from sys.extended_properties
    where class = 1 and major_id = object_id(N'account') and minor_id = 0
    and name = N'MS_Description')
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', N'account';
exec sys.sp_addextendedproperty N'MS_Description', N'\''; drop table account; -- ', N'SCHEMA', @schema, N'TABLE', N'account';
