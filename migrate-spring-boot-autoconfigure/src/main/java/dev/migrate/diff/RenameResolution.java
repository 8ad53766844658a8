package dev.migrate.diff;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import dev.migrate.MigrateException;
import dev.migrate.Rename;
import dev.migrate.dialect.Identifiers;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameTable;
import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what somebody means who says that a table, sequence or column has another
 * name. {@code shop.account} is a table of a schema or a column of a table, whichever
 * there is.
 */
final class RenameResolution {

    private final RenamePicture picture;

    private final Identifiers identifiers;

    private final @Nullable String defaultSchema;

    RenameResolution(RenamePicture picture, @Nullable String defaultSchema) {
        this.picture = picture;
        this.identifiers = picture.dialect().identifiers();
        this.defaultSchema = defaultSchema;
    }

    /**
     * What is meant, if it is a table.
     * @param rename the names
     * @return the operation, or empty if the database has no such table
     * @throws MigrateException if the entities have no such table
     */
    Optional<RenameTable> table(Rename rename) {
        QualifiedName old = tableName(rename.from());
        if (!this.picture.actual().containsKey(old)) {
            return Optional.empty();
        }
        QualifiedName wanted = newName(rename, old, "table");
        if (!this.picture.wanted().containsKey(wanted)) {
            throw refusal(rename, "no entity is mapped to a table %s".formatted(wanted),
                    known("The tables of the entities are", names(this.picture.wanted().keySet().stream())));
        }
        return Optional.of(new RenameTable(old, wanted.name()));
    }

    /**
     * What is meant, if it is what numbers rows: a sequence, or a table in its place.
     * @param rename the names
     * @return the operation, or empty if the database has no such sequence
     * @throws MigrateException if the entities have no such sequence
     */
    Optional<Operation> generator(Rename rename) {
        QualifiedName old = tableName(rename.from());
        NumberGenerator generator = this.picture.actualGenerators().get(old);
        if (generator == null) {
            return Optional.empty();
        }
        QualifiedName wanted = newName(rename, old, "sequence");
        if (!this.picture.wantedGenerators().containsKey(wanted)) {
            throw refusal(rename, "no entity is numbered by a sequence %s".formatted(wanted), known(
                    "The sequences of the entities are", names(this.picture.wantedGenerators().keySet().stream())));
        }
        return Optional.of(generator.rename().to(wanted.name()));
    }

    private QualifiedName newName(Rename rename, QualifiedName old, String kind) {
        QualifiedName given = tableName(rename.to());
        QualifiedName wanted = isQualified(rename.to()) ? given : new QualifiedName(old.schema(), given.name());
        if (!Objects.equals(wanted.schema(), old.schema())) {
            throw refusal(rename, "a %s keeps its schema when it is renamed".formatted(kind), "");
        }
        return wanted;
    }

    /**
     * What is meant, if it is a column.
     * @param rename the names
     * @param tables the tables that are renamed, under whose old or new names the
     * column's table may go
     * @return the operation on the table under its new name, as if its new name were not
     * taken
     * @throws MigrateException if there is no such column
     */
    RenameColumn column(Rename rename, List<RenameTable> tables) {
        int dot = lastDot(rename.from());
        if (dot < 0) {
            throw refusal(rename, "the database has no table %s".formatted(rename.from()), knownGone());
        }
        QualifiedName table = renamed(tableName(rename.from().substring(0, dot)), tables);
        Table actual = this.picture.actual().get(table);
        if (actual == null) {
            throw refusal(rename,
                    "the database has neither a table %s nor a table %s with a column %s".formatted(rename.from(),
                            rename.from().substring(0, dot), rename.from().substring(dot + 1)),
                    known("Its tables are", names(this.picture.actual().keySet().stream())));
        }
        String column = this.identifiers.canonical(rename.from().substring(dot + 1));
        if (actual.column(column).isEmpty()) {
            throw refusal(rename, "the database has no column %s in table %s".formatted(column, table),
                    known("Its columns are", columns(actual)));
        }
        return new RenameColumn(table, column, newColumn(rename, table, tables));
    }

    private String newColumn(Rename rename, QualifiedName table, List<RenameTable> tables) {
        int dot = lastDot(rename.to());
        if (dot >= 0 && !renamed(tableName(rename.to().substring(0, dot)), tables).equals(table)) {
            throw refusal(rename, "a column stays in its table when it is renamed", "");
        }
        String column = this.identifiers.canonical(rename.to().substring(dot + 1));
        Table wanted = this.picture.wanted().get(table);
        if (wanted == null || wanted.column(column).isEmpty()) {
            throw refusal(rename, "no entity has a column %s in table %s".formatted(column, table),
                    known("The columns of the entities are", (wanted != null) ? columns(wanted) : List.of()));
        }
        return column;
    }

    static MigrateException refusal(Rename rename, String reason, String known) {
        return new MigrateException(
                "The rename %s cannot be made: %s.%s Nothing was written or changed. Correct --rename".formatted(rename,
                        reason, known));
    }

    private static QualifiedName renamed(QualifiedName name, List<RenameTable> tables) {
        return tables.stream()
            .filter((rename) -> rename.table().equals(name))
            .map(RenamePicture::newName)
            .findFirst()
            .orElse(name);
    }

    private QualifiedName tableName(String text) {
        QualifiedName name = this.identifiers.canonical(QualifiedName.of(text));
        boolean inDefaultSchema = name.schema() != null
                && this.identifiers.stored(name.schema()).equals(this.defaultSchema);
        return inDefaultSchema ? new QualifiedName(null, name.name()) : name;
    }

    private static boolean isQualified(String text) {
        return QualifiedName.of(text).schema() != null;
    }

    /**
     * The last full stop that is not between double quotes.
     */
    private static int lastDot(String text) {
        boolean delimited = false;
        int last = -1;
        for (int i = 0; i < text.length(); i++) {
            delimited ^= text.charAt(i) == '"';
            if (text.charAt(i) == '.' && !delimited) {
                last = i;
            }
        }
        return last;
    }

    private String knownGone() {
        List<String> tables = names(
                this.picture.actual().keySet().stream().filter((table) -> !this.picture.wanted().containsKey(table)));
        List<String> sequences = names(this.picture.actualGenerators()
            .keySet()
            .stream()
            .filter((sequence) -> !this.picture.actual().containsKey(sequence)
                    && !this.picture.wantedGenerators().containsKey(sequence)));
        return known("The tables that only the database has are", tables)
                + (sequences.isEmpty() ? "" : known("The sequences that only it has are", sequences));
    }

    private static List<String> names(Stream<QualifiedName> names) {
        return names.map(QualifiedName::toString).toList();
    }

    private static List<String> columns(Table table) {
        return table.columns().stream().map(Column::name).toList();
    }

    private static String known(String beginning, List<String> names) {
        return " %s: %s.".formatted(beginning, names.isEmpty() ? "none" : String.join(", ", names));
    }

    /**
     * What a rename does not find when its new name is taken.
     * @param rename the operation
     * @return the sentence
     */
    static String taken(Operation rename) {
        if (rename instanceof RenameSequence sequence) {
            return "the database has a sequence %s already".formatted(sequence.newName());
        }
        return (rename instanceof RenameTable table)
                ? "the database has a table %s already".formatted(RenamePicture.newName(table))
                : "the database has a column %s in table %s already".formatted(((RenameColumn) rename).newName(),
                        ((RenameColumn) rename).table());
    }

}
