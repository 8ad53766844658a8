package dev.migrate.sample.location;

import java.util.List;

import dev.migrate.sample.problem.RuleViolation;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows the library's branches.
 */
@Service
class BranchDirectory {

    private final BranchRepository branches;

    BranchDirectory(BranchRepository branches) {
        this.branches = branches;
    }

    @Transactional(readOnly = true)
    List<BranchDetails> all() {
        return this.branches.findAll(Sort.by("name")).stream().map(BranchDetails::of).toList();
    }

    @Transactional
    BranchDetails open(NewBranch branch) {
        if (this.branches.existsByName(branch.name())) {
            throw new RuleViolation("Branch exists", "There is already a branch named '%s'.".formatted(branch.name()));
        }
        return BranchDetails.of(this.branches.save(new Branch(branch.name(), branch.address(), branch.telephone())));
    }

}
