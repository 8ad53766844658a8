-- Replaceable objects.
-- revision: 3512b954651e
-- revises: 2b1ae634e5cd
-- created: 2026-11-20T21:45:00Z

-- upgrade
replace object shop.open_account;
replace object shop.open_account;
replace object total;
replace object net;
replace object clean;
replace object audit;

drop object open_account;

-- downgrade
-- nothing to do
