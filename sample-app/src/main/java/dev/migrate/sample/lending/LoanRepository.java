package dev.migrate.sample.lending;

import java.util.List;
import java.util.Optional;

import dev.migrate.sample.membership.Member;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface LoanRepository extends JpaRepository<Loan, Long> {

    @EntityGraph(attributePaths = { "copy.publication", "member" })
    Optional<Loan> findByCopyBarcodeAndReturnedOnIsNull(String barcode);

    @EntityGraph(attributePaths = { "copy.publication", "member" })
    List<Loan> findByMemberAndReturnedOnIsNullOrderByDueOn(Member member);

    long countByMemberAndReturnedOnIsNull(Member member);

}
