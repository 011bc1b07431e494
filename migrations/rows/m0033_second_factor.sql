INSERT INTO second_factor (account_id, seed, tied_at, last_step) VALUES ('00000000-0000-7000-8000-000000000301', 'sixteen bytes ..', '2027-03-01T11:00:00Z', 60160000);
INSERT INTO recovery_code (code_mac, account_id, used_at) VALUES ('keyed hash 4', '00000000-0000-7000-8000-000000000301', NULL);
INSERT INTO half_session (token_mac, account_id, created_at) VALUES ('keyed hash 5', '00000000-0000-7000-8000-000000000301', '2027-03-01T11:00:00Z');
