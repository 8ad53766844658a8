create table if not exists poem (id bigint not null, called varchar(255), primary key (id));
create table if not exists author (id bigint not null, name varchar(255), primary key (id));
merge into poem values (1, 'The Raven'), (2, 'Ozymandias');
