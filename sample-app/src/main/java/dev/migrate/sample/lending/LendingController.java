package dev.migrate.sample.lending;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
class LendingController {

    private final LendingDesk desk;

    LendingController(LendingDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/loans")
    @ResponseStatus(HttpStatus.CREATED)
    LoanDetails lend(@Valid @RequestBody NewLoan loan) {
        return this.desk.lend(loan);
    }

    @PostMapping("/returns")
    Receipt takeBack(@Valid @RequestBody NewReturn copy) {
        return this.desk.takeBack(copy);
    }

    @PostMapping("/fines/{id}/payment")
    FineDetails settle(@PathVariable Long id) {
        return this.desk.settle(id);
    }

    @GetMapping("/members/{cardNumber}/account")
    Account account(@PathVariable String cardNumber) {
        return this.desk.account(cardNumber);
    }

}
