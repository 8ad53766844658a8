package dev.migrate.sample.lending;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a member has and owes.
 *
 * @param member the member's name
 * @param loans the copies at the member's home, the one due first comes first
 * @param fines the unpaid fines, oldest first
 * @param owed the sum of the fines
 */
record Account(String member, List<LoanDetails> loans, List<FineDetails> fines, BigDecimal owed) {
}
