package dev.migrate.sample.lending;

import java.math.BigDecimal;
import java.util.List;

import dev.migrate.sample.membership.Member;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FineRepository extends JpaRepository<Fine, Long> {

    @EntityGraph(attributePaths = "loan.copy.publication")
    List<Fine> findByLoanMemberAndPaidAtIsNullOrderByChargedOn(Member member);

    @Query("select coalesce(sum(fine.amount), 0) from Fine fine where fine.loan.member = :member and fine.paidAt is null")
    BigDecimal sumUnpaid(Member member);

}
