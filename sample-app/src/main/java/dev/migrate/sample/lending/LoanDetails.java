package dev.migrate.sample.lending;

import java.time.LocalDate;

record LoanDetails(Long id, String barcode, String title, String member, LocalDate lentOn, LocalDate dueOn,
        long daysOverdue) {

    static LoanDetails of(Loan loan, LocalDate today) {
        return new LoanDetails(loan.getId(), loan.getCopy().getBarcode(), loan.getCopy().getPublication().getTitle(),
                loan.getMember().getName(), loan.getLentOn(), loan.getDueOn(), loan.daysOverdueOn(today));
    }

}
