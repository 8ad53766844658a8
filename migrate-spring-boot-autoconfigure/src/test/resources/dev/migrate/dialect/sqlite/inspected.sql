create table warehouse (
    region varchar(2) not null,
    code integer not null,
    name varchar(100) default 'it''s' not null collate nocase,
    constraint pk_warehouse primary key (code, region),
    constraint uq_warehouse_name unique (name)
);

create table customer (
    id integer primary key autoincrement,
    email varchar(320) not null unique /* by which, they log in */,
    age integer check (age >= 0) check (age <> 13),
    balance numeric(10,2) default 0 not null,
    debt numeric(10,2) generated always as (balance * -1) stored,
    twice numeric(10,2) as (balance * 2),
    joined_at timestamp default current_timestamp not null,
    token blob default x'0aff',
    points integer default -1 constraint "Points" not null,
    code text default (lower(hex(randomblob(4)))),
    unset integer default null,
    constraint uq_customer unique (email, age) on conflict ignore
    constraint ck_customer check (age < 150 or balance = 0), check (email <> ''), -- and so on
    check (points > -5)
);
create index ix_customer on customer (balance desc, email);
create unique index ux_customer on customer (email);
create index ix_customer_lower on customer (lower(email), code collate nocase desc) where age > 18;

create table ticket (
    id integer not null,
    customer_id bigint references customer,
    warehouse_region varchar(2),
    warehouse_code integer,
    sold_by bigint constraint fk_ticket_seller references customer (id) on delete set null deferrable initially deferred,
    primary key (id),
    constraint fk_ticket_customer foreign key (customer_id) references customer (id)
        on delete cascade on update set null match full,
    foreign key (warehouse_region, warehouse_code) references warehouse (region, code)
        on delete set default on update restrict not deferrable
);

create table sample (
    a_boolean boolean default true,
    a_tinyint tinyint,
    a_smallint smallint,
    an_int int,
    a_real real,
    a_double double precision,
    a_float float,
    a_numeric numeric,
    a_char char(3),
    a_varchar varchar,
    a_clob clob,
    a_text text,
    a_blob blob,
    a_date date,
    a_time time,
    a_timestamp timestamp,
    a_uuid uuid,
    untyped,
    an_own unsigned big int
);

create table "Order Line" (
    [Id] bigint not null,
    `select` varchar(10),
    "with ""quotes""" integer check ("with ""quotes""" > 0),
    constraint "Pk" primary key ("Id"),
    constraint "Uq" unique ("select")
);

create table without_rowid (
    code varchar(3) primary key,
    name text
) without rowid;
create table strict_one (id int, name text not null) strict;
create table copied as select id, 'x' as name from ticket;

create view customer_emails as select email from customer;
create temporary table scratch (id integer);
create virtual table searched using fts5 (title);
