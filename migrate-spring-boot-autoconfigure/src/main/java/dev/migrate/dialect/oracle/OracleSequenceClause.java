package dev.migrate.dialect.oracle;

import java.util.List;

import dev.migrate.dialect.SequenceClause;
import dev.migrate.schema.SequenceOptions;

/**
 * How Oracle is to count, in words some of which are its own: <a href=
 * "https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/CREATE-SEQUENCE.html">CREATE
 * SEQUENCE</a>.
 */
final class OracleSequenceClause {

    private OracleSequenceClause() {
    }

    /**
     * The clauses for an identity column.
     * @param options how the database is to count
     * @return for instance {@code (start with 100 nocycle)} with a blank before; empty
     * where that is left to the database
     */
    static String counting(SequenceOptions options) {
        List<String> clauses = translated(SequenceClause.of(options));
        return clauses.isEmpty() ? "" : " (" + String.join(" ", clauses) + ")";
    }

    /**
     * The clauses in Oracle's words.
     * @param clauses the clauses in the words of the SQL standard
     * @return the clauses
     */
    static List<String> translated(List<String> clauses) {
        return clauses.stream().map(OracleSequenceClause::translated).toList();
    }

    private static String translated(String clause) {
        return switch (clause) {
            case "no cycle" -> "nocycle";
            // two is the least that there can be
            case "cache 0", "cache 1" -> "nocache";
            default -> clause.replace("restart with", "restart start with");
        };
    }

}
