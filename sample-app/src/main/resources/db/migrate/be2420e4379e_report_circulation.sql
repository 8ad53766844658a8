-- Report circulation.
-- revision: be2420e4379e
-- revises: 8545d8e3179d
-- created: 2026-11-21T02:40:55Z

-- upgrade
create view circulation as
select branch.id as branch_id,
       branch.name as branch_name,
       count(distinct copy.id) as copies,
       count(loan.id) as loans,
       count(case when loan.id is not null and loan.returned_on is null then 1 end) as on_loan
from branch
left join copy on copy.branch_id = branch.id
left join loan on loan.copy_id = copy.id
group by branch.id, branch.name;

-- downgrade
drop view circulation;
