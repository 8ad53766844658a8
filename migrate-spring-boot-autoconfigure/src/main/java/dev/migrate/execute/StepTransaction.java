package dev.migrate.execute;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.StepDescription;

/**
 * Steps that take effect together: a revision on its own, or all that a stamp moves.
 *
 * @param steps at least one step, in their order
 */
record StepTransaction(List<PlannedStep> steps) {

    StepTransaction {
        steps = List.copyOf(steps);
    }

    /**
     * Divides the steps of a plan. Whoever is told that a stamp failed is to find the
     * version table as it was, not half of what it was to become.
     * @param plan the steps of a plan
     * @return the same steps in the same order
     */
    static List<StepTransaction> of(List<PlannedStep> plan) {
        List<StepTransaction> transactions = new ArrayList<>();
        List<PlannedStep> stamps = new ArrayList<>();
        for (PlannedStep step : plan) {
            if (step instanceof StampStep) {
                stamps.add(step);
            }
            else {
                transactions.add(new StepTransaction(List.of(step)));
            }
        }
        if (!stamps.isEmpty()) {
            transactions.add(new StepTransaction(stamps));
        }
        return transactions;
    }

    /**
     * What the transaction is called where one name must do.
     */
    StepDescription description() {
        return this.steps.get(0).description();
    }

    /**
     * The command that does the same again.
     */
    String command() {
        StepDescription description = description();
        return switch (description.direction()) {
            case UPGRADE -> "migrate upgrade";
            // A downgrade has no target that goes without saying.
            case DOWNGRADE -> "migrate downgrade " + target(description);
            case STAMP -> stamp();
        };
    }

    private String stamp() {
        boolean purge = this.steps.stream().anyMatch((step) -> step instanceof StampStep stamp && stamp.purge());
        List<String> targets = this.steps.stream()
            .map(PlannedStep::description)
            // A purged row may be of a revision that nobody knows: it cannot be named.
            .map((description) -> (purge && description.to().isEmpty()) ? "base" : target(description))
            .toList();
        return "migrate stamp " + String.join(" ", targets) + (purge ? " --purge" : "");
    }

    private static String target(StepDescription description) {
        return description.to().isEmpty() ? description.revision() + "@base" : description.to().get(0);
    }

}
