package dev.migrate.sample.membership;

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
@RequestMapping("/api/members")
class MemberController {

    private final MemberRegister register;

    MemberController(MemberRegister register) {
        this.register = register;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    MemberDetails register(@Valid @RequestBody NewMember member) {
        return this.register.register(member);
    }

    @GetMapping("/{cardNumber}")
    MemberDetails find(@PathVariable String cardNumber) {
        return this.register.find(cardNumber);
    }

}
