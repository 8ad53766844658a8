package dev.migrate.sample.membership;

import java.time.Clock;

import dev.migrate.sample.problem.NotFound;
import dev.migrate.sample.problem.RuleViolation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out library cards.
 */
@Service
class MemberRegister {

    private final MemberRepository members;

    private final Clock clock;

    MemberRegister(MemberRepository members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    @Transactional
    MemberDetails register(NewMember request) {
        if (this.members.existsByCardNumber(request.cardNumber())) {
            throw new RuleViolation("Card in use",
                    "The card %s already belongs to a member.".formatted(request.cardNumber()));
        }
        String email = Member.mailbox(request.email());
        if (this.members.existsByEmail(email)) {
            throw new RuleViolation("Already a member",
                    "There is already a member with the address %s.".formatted(email));
        }
        return MemberDetails.of(this.members.save(new Member(request.cardNumber(), request.givenName(),
                request.familyName(), email, request.category(), request.address(), this.clock.instant())));
    }

    @Transactional(readOnly = true)
    MemberDetails find(String cardNumber) {
        return this.members.findByCardNumber(cardNumber)
            .map(MemberDetails::of)
            .orElseThrow(() -> new NotFound("member with the card", cardNumber));
    }

}
