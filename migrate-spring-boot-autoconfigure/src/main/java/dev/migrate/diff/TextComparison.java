package dev.migrate.diff;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import dev.migrate.dialect.TypeNames;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexOptions;
import dev.migrate.schema.Table;

/**
 * Tells whether a table differs in anything that only the database can tell to be the
 * same.
 */
final class TextComparison {

    private final TypeNames types;

    TextComparison(TypeNames types) {
        this.types = types;
    }

    boolean differ(Table actual, Table wanted) {
        return columnsDiffer(actual, wanted) || !Objects.equals(actual.comment(), wanted.comment())
                || !sameKeys(actual.checkConstraints(), wanted.checkConstraints(), StructuralKey::of)
                || !sameKeys(peculiarIndexes(actual), peculiarIndexes(wanted), StructuralKey::of);
    }

    private boolean columnsDiffer(Table actual, Table wanted) {
        for (Column column : wanted.columns()) {
            Column counterpart = actual.column(column.name()).orElse(null);
            if (counterpart != null && differ(counterpart, column)) {
                return true;
            }
        }
        return false;
    }

    private boolean differ(Column actual, Column wanted) {
        boolean words = actual.type() instanceof ColumnType.Native || wanted.type() instanceof ColumnType.Native;
        return (words && !this.types.canonical(actual.type()).equals(this.types.canonical(wanted.type())))
                || !Objects.equals(SqlText.simplifyDefault(actual.defaultSql()),
                        SqlText.simplifyDefault(wanted.defaultSql()))
                || !Objects.equals(SqlText.simplify(actual.generatedSql()), SqlText.simplify(wanted.generatedSql()))
                || actual.virtual() != wanted.virtual() || peculiaritiesDiffer(actual, wanted);
    }

    /**
     * Not every database has comments, and SQLite numbers a primary key of a certain type
     * whether it was asked to or not, and as one of another.
     */
    private boolean peculiaritiesDiffer(Column actual, Column wanted) {
        boolean numbered = actual.identity() != null;
        return numbered != (wanted.identity() != null) || !Objects.equals(actual.comment(), wanted.comment())
                || (numbered && !this.types.canonical(actual.type()).equals(this.types.canonical(wanted.type())));
    }

    // expressions are spelled anew, HSQLDB forgets that an index runs from high to low,
    // and
    // to say where nulls are kept may be to say what goes without saying
    private static List<Index> peculiarIndexes(Table table) {
        return table.indexes()
            .stream()
            .filter((index) -> index.options().where() != null
                    || index.parts().stream().anyMatch((part) -> !part.equals(Index.Part.column(part.text()))))
            .toList();
    }

    private static <T> boolean sameKeys(List<T> actual, List<T> wanted, Function<T, Object> key) {
        Matching<T> matching = Matching.of(actual, wanted, key, (element) -> null);
        return matching.unwanted().isEmpty() && matching.missing().isEmpty();
    }

}
