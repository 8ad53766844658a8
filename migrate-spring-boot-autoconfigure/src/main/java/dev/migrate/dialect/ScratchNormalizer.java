package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;

import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;

/**
 * Creates tables in the default schema under other names, looks at them, and takes them
 * away again.
 */
public final class ScratchNormalizer implements Normalizer {

    private final Identifiers identifiers;

    private final Ddl ddl;

    private final Inspection inspection;

    private final UnaryOperator<Table> indistinct;

    private final boolean rollsBack;

    /**
     * A normalizer that drops what it created.
     * @param identifiers the rules for names
     * @param ddl what creates and drops tables
     * @param inspection what looks at them
     */
    public ScratchNormalizer(Identifiers identifiers, Ddl ddl, Inspection inspection) {
        this(identifiers, ddl, inspection, UnaryOperator.identity(), false);
    }

    private ScratchNormalizer(Identifiers identifiers, Ddl ddl, Inspection inspection, UnaryOperator<Table> indistinct,
            boolean rollsBack) {
        this.identifiers = identifiers;
        this.ddl = ddl;
        this.inspection = inspection;
        this.indistinct = indistinct;
        this.rollsBack = rollsBack;
    }

    /**
     * For a database that creates tables in transactions.
     * @return a normalizer that rolls back what it created
     */
    public ScratchNormalizer rollingBack() {
        return new ScratchNormalizer(this.identifiers, this.ddl, this.inspection, this.indistinct, true);
    }

    /**
     * For a database that cannot tell some things apart that a table does not have while
     * it is looked at, such as the actions of foreign keys.
     * @param indistinct says them all in one way
     * @return a normalizer that does so too
     */
    public ScratchNormalizer with(UnaryOperator<Table> indistinct) {
        return new ScratchNormalizer(this.identifiers, this.ddl, this.inspection, indistinct, this.rollsBack);
    }

    @Override
    public List<Table> normalize(Connection connection, List<Table> tables) throws SQLException {
        if (tables.isEmpty()) {
            return List.of();
        }
        if (!this.rollsBack) {
            try (ScratchTables scratch = scratch(connection, tables)) {
                return create(connection, scratch);
            }
        }
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            return create(connection, scratch(connection, tables));
        }
        finally {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        }
    }

    private ScratchTables scratch(Connection connection, List<Table> tables) {
        return new ScratchTables(connection, this.identifiers, this.ddl, null, tables);
    }

    private List<Table> create(Connection connection, ScratchTables scratch) throws SQLException {
        scratch.create();
        return scratch.restore(this.inspection.inspect(connection, scratch.pattern()))
            .stream()
            .map(this.indistinct)
            .toList();
    }

    /**
     * Looks at some tables.
     */
    @FunctionalInterface
    public interface Inspection {

        /**
         * Reads the tables of the default schema with certain names.
         * @param connection the connection to use
         * @param pattern a pattern for {@code like} on names as the catalog stores them
         * @return a schema that has at least these tables
         * @throws SQLException if the catalog cannot be read
         */
        Schema inspect(Connection connection, String pattern) throws SQLException;

    }

}
