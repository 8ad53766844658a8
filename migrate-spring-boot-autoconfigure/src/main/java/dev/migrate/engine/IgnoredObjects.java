package dev.migrate.engine;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.dialect.Identifiers;
import dev.migrate.diff.IgnoredTables;
import dev.migrate.execute.OwnTables;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * Tables and sequences that are left out on both sides of a comparison: tables of other
 * tools unless one side is known to want them, our own always.
 */
final class IgnoredObjects implements Predicate<QualifiedName> {

    private final ComparisonSettings settings;

    private final @Nullable String defaultSchema;

    private final Set<QualifiedName> own;

    private final Set<QualifiedName> known;

    private final Predicate<QualifiedName> ofOtherTools = new IgnoredTables();

    /**
     * What is ignored.
     * @param settings what is compared
     * @param ownTables the tables that Migrate keeps for itself
     * @param identifiers the rules for names
     * @param defaultSchema the schema that names need not mention, or {@code null}
     * @param wanted what there should be
     */
    IgnoredObjects(ComparisonSettings settings, OwnTables ownTables, Identifiers identifiers,
            @Nullable String defaultSchema, Schema wanted) {
        this.settings = settings;
        this.defaultSchema = defaultSchema;
        this.own = ownTables.all()
            .stream()
            .map((table) -> withoutDefaultSchema(table, identifiers, defaultSchema))
            .map(identifiers::canonical)
            .collect(Collectors.toSet());
        this.known = names(wanted).map(identifiers::canonical).collect(Collectors.toSet());
    }

    private static QualifiedName withoutDefaultSchema(QualifiedName table, Identifiers identifiers,
            @Nullable String defaultSchema) {
        boolean inDefaultSchema = table.schema() != null && identifiers.stored(table.schema()).equals(defaultSchema);
        return inDefaultSchema ? new QualifiedName(null, table.name()) : table;
    }

    /**
     * All names of a schema.
     * @param schema the schema
     * @return the names of its tables and sequences
     */
    static Stream<QualifiedName> names(Schema schema) {
        return Stream.concat(schema.tables().stream().map(Table::name),
                schema.sequences().stream().map(Sequence::name));
    }

    @Override
    public boolean test(QualifiedName name) {
        boolean somebodyElses = !this.settings.otherTools() && this.ofOtherTools.test(name)
                && !this.known.contains(name);
        return somebodyElses || this.own.contains(name) || !this.settings.objects().include(name, this.defaultSchema);
    }

}
