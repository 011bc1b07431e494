INSERT INTO attempt VALUES ('keyed hash 19', 1, '2027-03-05T10:59:00Z');
INSERT INTO follower (id, dialogue_id, address, mailbox, language, asked, refused) VALUES ('00000000-0000-4000-8000-000000001901', '00000000-0000-7000-8000-000000000404', 'borta@storby.example', 'borta@storby.example', 'sv', 1, 1);
