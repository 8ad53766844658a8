package dev.migrate.execute;

import java.util.List;

import dev.migrate.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * The names of the tables that Migrate keeps for itself.
 *
 * @param version a row for each head that the database is at
 * @param history a row for each executed step
 * @param journal a row for each statement of the step that is being executed
 * @param lock a row for each lock, by which processes migrate one at a time
 */
public record OwnTables(QualifiedName version, QualifiedName history, QualifiedName journal, QualifiedName lock) {

    private static final String JOURNAL = "migrate_journal";

    private static final String LOCK = "migrate_lock";

    /**
     * Tables of the given names, with a journal of the usual name.
     * @param schema the schema that they are in, or {@code null} for the default schema
     * @param version the name of the version table
     * @param history the name of the history table
     * @return the names
     */
    public static OwnTables of(@Nullable String schema, String version, String history) {
        return of(schema, version, history, JOURNAL);
    }

    /**
     * Tables of the given names.
     * @param schema the schema that they are in, or {@code null} for the default schema
     * @param version the name of the version table
     * @param history the name of the history table
     * @param journal the name of the journal
     * @return the names
     */
    public static OwnTables of(@Nullable String schema, String version, String history, String journal) {
        return new OwnTables(new QualifiedName(schema, version), new QualifiedName(schema, history),
                new QualifiedName(schema, journal), new QualifiedName(schema, LOCK));
    }

    /**
     * Tables of the same names in another database.
     * @return the names, without a schema
     */
    public OwnTables inDefaultSchema() {
        return new OwnTables(QualifiedName.of(this.version.name()), QualifiedName.of(this.history.name()),
                QualifiedName.of(this.journal.name()), QualifiedName.of(this.lock.name()));
    }

    /**
     * All of them.
     * @return the names
     */
    public List<QualifiedName> all() {
        return List.of(this.version, this.history, this.journal, this.lock);
    }

}
