package dev.migrate.dialect.db2;

import java.util.List;

import dev.migrate.dialect.SequenceClause;
import dev.migrate.schema.SequenceOptions;

/**
 * How Db2 is to count:
 * <a href= "https://www.ibm.com/docs/en/db2/11.5?topic=statements-create-sequence">CREATE
 * SEQUENCE</a>.
 */
final class Db2SequenceClause {

    private Db2SequenceClause() {
    }

    /**
     * The clauses for how to count.
     * @param options how the database is to count
     * @return for instance {@code start with 100} and {@code no cache}
     */
    static List<String> of(SequenceOptions options) {
        return SequenceClause.of(options).stream().map(Db2SequenceClause::translated).toList();
    }

    // two is the least that there can be
    private static String translated(String clause) {
        return clause.equals("cache 0") || clause.equals("cache 1") ? "no cache" : clause;
    }

}
