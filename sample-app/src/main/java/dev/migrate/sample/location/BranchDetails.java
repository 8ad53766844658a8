package dev.migrate.sample.location;

import org.jspecify.annotations.Nullable;

record BranchDetails(Long id, String name, Address address, @Nullable String telephone) {

    static BranchDetails of(Branch branch) {
        return new BranchDetails(branch.getId(), branch.getName(), branch.getAddress(), branch.getTelephone());
    }

}
