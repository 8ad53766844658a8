package dev.migrate.sample.location;

import java.util.List;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/branches")
class BranchController {

    private final BranchDirectory directory;

    BranchController(BranchDirectory directory) {
        this.directory = directory;
    }

    @GetMapping
    List<BranchDetails> all() {
        return this.directory.all();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    BranchDetails open(@Valid @RequestBody NewBranch branch) {
        return this.directory.open(branch);
    }

}
