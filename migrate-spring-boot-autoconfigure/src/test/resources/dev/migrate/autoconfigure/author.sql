insert into author (id, name, born) values (1, 'Ursula', 1929);
