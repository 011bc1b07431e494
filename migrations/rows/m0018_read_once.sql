INSERT INTO read_once (round_id, papers, reason) VALUES ('00000000-0000-7000-8000-000000000405', 2, 'Den andra personen var sjuk');
