create table warehouse (
    region varchar(2) not null,
    code integer not null,
    name varchar(100) default 'it''s' not null comment 'On the door',
    primary key (code, region),
    constraint uq_warehouse_name unique (name)
) comment 'Where it''s kept';

create table customer (
    id bigint not null auto_increment primary key,
    email varchar(320) not null,
    age integer,
    balance decimal(10,2) default 0 not null,
    debt decimal(10,2) generated always as (balance * -1) stored,
    joined_at timestamp(6) default now(6) not null,
    changed_at datetime(6) on update now(6),
    description text,
    constraint uq_customer unique (email, age)
);
create index ix_customer on customer (balance desc, email);
create index ix_customer_description on customer (description(20), age);
create unique index ux_customer on customer (email);
create index ix_customer_lower_email on customer ((lower(email)), age);
create unique index ux_customer_age on customer (age desc);

create table ticket (
    id bigint not null auto_increment primary key,
    customer_id bigint,
    warehouse_code integer,
    warehouse_region varchar(2),
    sold_by bigint,
    resold_by bigint,
    constraint fk_ticket_customer foreign key (customer_id) references customer (id)
        on delete cascade on update set null,
    constraint fk_ticket_warehouse foreign key (warehouse_code, warehouse_region) references warehouse (code, region)
        on delete no action on update restrict,
    foreign key (resold_by) references customer (id)
);
create index ix_ticket_seller on ticket (sold_by);
alter table ticket add constraint fk_ticket_seller foreign key (sold_by) references customer (id);

create table sample (
    a_boolean boolean default true,
    a_bit bit(1) default b'1',
    a_tinyint tinyint,
    a_smallint smallint,
    an_unsigned integer unsigned,
    a_float float,
    a_double double precision,
    a_decimal decimal default 1.5,
    a_char char(3),
    a_varchar varchar(50) default 'x',
    a_mediumtext mediumtext,
    a_longtext longtext,
    a_binary binary(3),
    a_varbinary varbinary(16),
    a_longblob longblob,
    a_date date default '2020-01-01',
    a_time time(3),
    a_datetime datetime,
    a_uuid binary(16) default (uuid_to_bin(uuid())),
    a_json json,
    an_enum enum('it''s', 'b') default 'b',
    a_set set('a', 'b'),
    an_expression integer default (1 + 2),
    a_generated_text varchar(60) generated always as (concat(a_varchar, ' it''s')) virtual
);

create table `Order Line` (
    `Id` bigint not null,
    `select` varchar(10),
    `with ``quotes``` integer,
    primary key (`Id`),
    constraint `Uq` unique (`select`)
);

create table event (
    id bigint not null,
    day date not null,
    primary key (id, day)
) partition by range (year(day)) (partition past values less than (2020), partition present values less than maxvalue);

create view customer_emails as select email from customer;
create temporary table scratch (id integer);
