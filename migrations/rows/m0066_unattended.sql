INSERT INTO submission (id, round_id, receipt_mac, version, channel, language, answers, sent_hour, is_late) VALUES ('00000000-0000-4000-8000-000000006601', '00000000-0000-7000-8000-000000000405', 'keyed hash 66', 1, 'kiosk', 'sv', '[null]', '2027-03-03T08:00:00Z', TRUE);
INSERT INTO submission_flag VALUES ('00000000-0000-4000-8000-000000006601', 'unasked');
