INSERT INTO house_rules (organisation_id, case_number_pattern, threshold) VALUES ('00000000-0000-7000-8000-000000000201', 'SN ####/##', 7);
