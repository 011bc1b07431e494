INSERT INTO county VALUES ('99', 'Storlän', 'hälsocentral');
INSERT INTO vision (id, slug, county_code, name, period_to, adopted_on, adopted_by, source_title, source_body, source_year) VALUES ('00000000-0000-7000-8000-000000000101', 'storlan', '99', 'Målbild', 2035, '2022-01-01', 'Nämnden', 'Målbild', 'Nämnden', 2022);
INSERT INTO statement (id, vision_id, slug, position) VALUES ('00000000-0000-7000-8000-000000000102', '00000000-0000-7000-8000-000000000101', 'tillganglig', 1);
INSERT INTO statement_version (id, statement_id, version, title, body) VALUES ('00000000-0000-7000-8000-000000000103', '00000000-0000-7000-8000-000000000102', 1, 'Jag har en tillgänglig vård', 'Åäö "citat" ''apostrof''');
INSERT INTO success_factor VALUES ('00000000-0000-7000-8000-000000000104', '00000000-0000-7000-8000-000000000101', 1, 'Tillit', 'Text');
INSERT INTO perspective_shift VALUES ('00000000-0000-7000-8000-000000000105', '00000000-0000-7000-8000-000000000101', 1, 'Från', 'Till');
INSERT INTO vision_section VALUES ('00000000-0000-7000-8000-000000000106', '00000000-0000-7000-8000-000000000101', 1, 'Bakgrund', 'Text');
INSERT INTO translation VALUES ('00000000-0000-7000-8000-000000000107', '00000000-0000-7000-8000-000000000103', 'title', 'sv-x-lattlast', 'Vården är lätt att nå');
