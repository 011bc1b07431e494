INSERT INTO staff_mail (account_id, wanted, looked_on, told_on, told) VALUES ('00000000-0000-7000-8000-000000000301', 'daily', '2027-03-05', '2027-03-04', 'fingerprint');
INSERT INTO staff_notice (account_id, event, subject_id, on_day) VALUES ('00000000-0000-7000-8000-000000000301', 'not_opened', '00000000-0000-7000-8000-000000000405', '2027-03-05');
