create schema archive;
create sequence ticket_number as bigint start with 10 increment by 20;

create table customer (
    id bigint identity constraint pk_customer primary key,
    email varchar(320) not null,
    age int constraint ck_customer_age check (age >= 0),
    twice as (age * 2) persisted,
    balance numeric(10,2) constraint df_customer_balance default 0 not null,
    active bit constraint df_customer_active default 1 not null,
    status varchar(20) constraint df_customer_status default 'it''s NEW',
    joined_at datetimeoffset(6),
    token uniqueidentifier,
    title nvarchar(50),
    notes varchar(max),
    picture varbinary(max),
    changed rowversion,
    constraint uq_customer unique (email, age)
);
create index ix_customer on customer (balance desc, email);
create unique index ux_customer on customer (email) include (age);
exec sp_addextendedproperty 'MS_Description', 'Who buys', 'SCHEMA', 'dbo', 'TABLE', 'customer';
exec sp_addextendedproperty 'MS_Description', 'In euros', 'SCHEMA', 'dbo', 'TABLE', 'customer', 'COLUMN', 'balance';

create table ticket (
    id bigint not null,
    number bigint constraint df_ticket_number default next value for ticket_number,
    customer_id bigint,
    [Order Line] int,
    constraint pk_ticket primary key (id),
    constraint fk_ticket_customer foreign key (customer_id) references customer (id) on delete cascade
);

create table archive.customer (
    id bigint not null,
    moved_from bigint,
    constraint pk_archive_customer primary key (id),
    constraint fk_customer foreign key (moved_from) references dbo.customer (id)
);
create view adult as select id from customer where age >= 18;
