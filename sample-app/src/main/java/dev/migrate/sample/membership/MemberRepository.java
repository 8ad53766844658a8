package dev.migrate.sample.membership;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

public interface MemberRepository extends JpaRepository<Member, UUID> {

    Optional<Member> findByCardNumber(String cardNumber);

    /**
     * Finds a member whom only one transaction may serve at a time: two desks at once
     * could both grant the last permitted loan.
     * @param cardNumber the number of the member's card
     * @return the member, locked until the end of the transaction
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Member> findLockedByCardNumber(String cardNumber);

    boolean existsByCardNumber(String cardNumber);

    boolean existsByEmail(String email);

}
