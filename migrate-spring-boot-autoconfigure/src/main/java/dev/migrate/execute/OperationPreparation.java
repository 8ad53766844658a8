package dev.migrate.execute;

import java.util.List;

import dev.migrate.OperationRenderer;
import dev.migrate.OperationTarget;
import dev.migrate.schema.NamingPatterns;

/**
 * What becomes of the operations of every revision before they are carried out, written
 * down or judged: operations of the application's own are said in terms of others, and
 * what has no name gets one.
 *
 * @param naming what constraints and indexes are called that have no name
 * @param renderers say what is to be done for operations of the application's own
 */
public record OperationPreparation(NamingPatterns naming, List<OperationRenderer<?>> renderers) {

    /**
     * The naming convention where nobody chose another, and no operations but ours.
     */
    public static final OperationPreparation DEFAULT = new OperationPreparation(NamingPatterns.DEFAULT, List.of());

    public OperationPreparation {
        renderers = List.copyOf(renderers);
    }

    /**
     * Puts the preparation before a target.
     * @param target what becomes of the operations afterwards
     * @return a target for the operations as a migration says them
     */
    public OperationTarget before(OperationTarget target) {
        return new PreparedTarget(this, target);
    }

}
