INSERT INTO organisation (id, kind, slug, name, official_name, genitive, county_code, municipality_code, minority_languages) VALUES ('00000000-0000-7000-8000-000000000201', 'municipality', 'storby', 'Storby', 'Storby kommun', 'Storbys', '99', '9901', '');
INSERT INTO political_body VALUES ('00000000-0000-7000-8000-000000000202', '00000000-0000-7000-8000-000000000201', 'committee', 'socialnamnden', 'Socialnämnden', 'socialnämnden');
INSERT INTO population_table VALUES ('00000000-0000-7000-8000-000000000203', '00000000-0000-7000-8000-000000000201', 2025, 'Källa', 25);
INSERT INTO population VALUES ('00000000-0000-7000-8000-000000000203', 'woman', 44, 12);
INSERT INTO population VALUES ('00000000-0000-7000-8000-000000000203', 'man', 44, 13);
