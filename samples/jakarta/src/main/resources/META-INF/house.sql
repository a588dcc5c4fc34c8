create table if not exists house_key (tag varchar(200) primary key, thing varchar(40) not null, holder varchar(64) not null);
