INSERT INTO questionnaire (id, created_at, frozen_at, fingerprint, edition) VALUES ('00000000-0000-7000-8000-000000006801', '2027-02-01T11:00:00Z', '2027-03-01T11:00:00Z', 'another fingerprint', 4);
