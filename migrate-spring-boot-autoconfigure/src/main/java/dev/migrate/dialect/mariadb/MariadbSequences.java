package dev.migrate.dialect.mariadb;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.migrate.dialect.CatalogQuery;
import dev.migrate.dialect.CatalogScope;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.SchemaAssembly;
import dev.migrate.dialect.SequenceDefaults;
import dev.migrate.schema.QualifiedName;

/**
 * Reads sequences. Before MariaDB 12 the information schema knows only their names: each
 * is to be asked itself, which one statement does for all.
 */
final class MariadbSequences {

    // https://mariadb.com/kb/en/create-sequence/
    private static final SequenceDefaults COUNTING = new SequenceDefaults(1, Long.MAX_VALUE - 1, Long.MIN_VALUE + 1, -1,
            null, 1000);

    private final Identifiers identifiers;

    private final List<QualifiedName> sequences = new ArrayList<>();

    MariadbSequences(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    /**
     * Adds a sequence to those that will be read.
     * @param sequence its name as the catalog stores it
     */
    void add(QualifiedName sequence) {
        this.sequences.add(sequence);
    }

    /**
     * Reads the sequences.
     * @param schema where to add them
     * @param connection the connection to use
     * @param scope what is read
     * @throws SQLException if one of them cannot be read
     */
    void addTo(SchemaAssembly schema, Connection connection, CatalogScope scope) throws SQLException {
        if (this.sequences.isEmpty()) {
            return;
        }
        CatalogQuery query = new CatalogQuery(IntStream.range(0, this.sequences.size())
            .mapToObj((
                    i) -> "select %d as position, start_value, increment, minimum_value, maximum_value, cache_size, cycle_option from %s"
                        .formatted(i, sql(this.sequences.get(i))))
            .collect(Collectors.joining(" union all ")));
        query.read(connection, scope, (row) -> {
            QualifiedName sequence = this.sequences.get(row.getInt("position"));
            schema.addSequence(String.valueOf(sequence.schema()), sequence.name(),
                    COUNTING.chosen(row.getLong("start_value"), row.getLong("increment"), row.getLong("minimum_value"),
                            row.getLong("maximum_value"), row.getLong("cache_size"), row.getBoolean("cycle_option")));
        });
    }

    private String sql(QualifiedName stored) {
        return this.identifiers.sql(new QualifiedName(this.identifiers.name(String.valueOf(stored.schema())),
                this.identifiers.name(stored.name())));
    }

}
