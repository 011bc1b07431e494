INSERT INTO protocol (round_result_id, json, fingerprint) VALUES ('00000000-0000-7000-8000-000000000601', '{"of":"Socialnämnden i Storby","items":[]}', 'fingerprint');
