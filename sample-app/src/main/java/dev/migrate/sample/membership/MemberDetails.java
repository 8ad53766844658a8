package dev.migrate.sample.membership;

import java.time.Instant;

import dev.migrate.sample.location.Address;

record MemberDetails(String cardNumber, String name, String email, MemberCategory category, Address address,
        Instant registeredAt) {

    static MemberDetails of(Member member) {
        return new MemberDetails(member.getCardNumber(), member.getName(), member.getEmail(), member.getCategory(),
                member.getAddress(), member.getRegisteredAt());
    }

}
