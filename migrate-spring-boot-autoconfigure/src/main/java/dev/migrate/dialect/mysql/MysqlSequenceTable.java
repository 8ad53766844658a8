package dev.migrate.dialect.mysql;

import java.util.List;

import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.UnsupportedFeatureException;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.RestartSequence;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SequenceOptions;

/**
 * The table that takes the place of a sequence: one row with the next value, as Hibernate
 * has it where there are no sequences. Whoever takes a value adds the increment.
 */
final class MysqlSequenceTable {

    private final Identifiers identifiers;

    MysqlSequenceTable(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    /**
     * Creates the table, with its row.
     * @param operation what creates the sequence
     * @return the statements
     */
    List<SqlStatement> create(CreateSequence operation) {
        QualifiedName name = operation.sequence().name();
        refuseLimits(name, operation.sequence().options());
        String table = this.identifiers.sql(name);
        return List.of(new SqlStatement("create table " + table + " (\n    next_val bigint\n)"),
                new SqlStatement("insert into " + table + " values (" + operation.sequence().start() + ")"));
    }

    /**
     * Changes nothing, as the table does not hold how the sequence counts.
     * @param operation what alters the sequence
     * @return no statement
     */
    List<SqlStatement> alter(AlterSequence operation) {
        refuseLimits(operation.sequence(), operation.options());
        return List.of();
    }

    /**
     * Sets the next value.
     * @param operation what restarts the sequence
     * @return the statement
     */
    List<SqlStatement> restart(RestartSequence operation) {
        if (operation.value() == null) {
            throw new UnsupportedFeatureException(MysqlDialect.NAME,
                    "sequences that know where they once started (%s)".formatted(operation.sequence()),
                    "Say the value: op.restartSequence(\"%s\", 1)".formatted(operation.sequence()));
        }
        return List.of(new SqlStatement(
                "update " + this.identifiers.sql(operation.sequence()) + " set next_val = " + operation.value()));
    }

    /**
     * Drops the table.
     * @param operation what drops the sequence
     * @return the statement
     */
    List<SqlStatement> drop(DropSequence operation) {
        return List.of(new SqlStatement("drop table " + this.identifiers.sql(operation.sequence())));
    }

    private static void refuseLimits(QualifiedName sequence, SequenceOptions options) {
        if (options.minimum() != null || options.maximum() != null || Boolean.TRUE.equals(options.cycle())) {
            throw new UnsupportedFeatureException(MysqlDialect.NAME,
                    "sequences that end somewhere (%s)".formatted(sequence),
                    "Leave out minValue(), maxValue() and cycle()");
        }
    }

}
