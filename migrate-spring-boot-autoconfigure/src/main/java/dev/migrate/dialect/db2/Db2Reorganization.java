package dev.migrate.dialect.db2;

import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.schema.QualifiedName;

/**
 * After some changes the rows of a table have another form than the table says. Until it
 * is reorganized, its rows cannot be read or changed ({@code SQL0668N}, reason 7):
 * <a href=
 * "https://www.ibm.com/docs/en/db2/11.5?topic=statements-alter-table">REORG-recommended
 * ALTER statements</a>.
 */
final class Db2Reorganization {

    private final Identifiers identifiers;

    Db2Reorganization(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    /**
     * Whether a change to a column needs it.
     * @param action what {@code alter column} goes on with
     * @return whether the rows have another form afterwards
     */
    static boolean isNeededAfter(String action) {
        return action.startsWith("set data type ") || action.equals("set not null") || action.equals("drop not null");
    }

    /**
     * The statement for a table.
     * @param table the table
     * @return the statement, which commits
     */
    SqlStatement of(QualifiedName table) {
        return new SqlStatement(
                "call sysproc.admin_cmd('reorg table %s')".formatted(this.identifiers.sql(table).replace("'", "''")));
    }

    /**
     * Whether a statement reorganizes a table.
     * @param sql the statement
     * @return whether it does
     */
    static boolean isOne(String sql) {
        return sql.startsWith("call sysproc.admin_cmd('reorg ");
    }

}
