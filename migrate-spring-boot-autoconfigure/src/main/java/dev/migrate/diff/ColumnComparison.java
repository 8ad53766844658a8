package dev.migrate.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

import dev.migrate.ColumnTypeComparator;
import dev.migrate.dialect.IdentityColumns;
import dev.migrate.dialect.TypeDependent;
import dev.migrate.dialect.TypeNames;
import dev.migrate.operation.ColumnChange;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.QualifiedName;

/**
 * Compares two columns of the same name.
 */
final class ColumnComparison {

    private final TypeNames types;

    private final List<ColumnTypeComparator> comparators;

    /**
     * Prepares the comparison.
     * @param types the database's names for types
     * @param comparators who knows better than the database which types are the same
     */
    ColumnComparison(TypeNames types, List<ColumnTypeComparator> comparators) {
        this.types = types;
        this.comparators = comparators;
    }

    /**
     * Whether the column has to be made anew: no database changes the expression of a
     * generated column.
     * @param actual the column as it is
     * @param compared the wanted column in the database's words
     * @return whether the expressions differ, or when they are computed
     */
    boolean replaced(Column actual, Column compared) {
        boolean generated = actual.generatedSql() != null && compared.generatedSql() != null;
        return (generated && actual.virtual() != compared.virtual())
                || !Objects.equals(SqlText.simplify(actual.generatedSql()), SqlText.simplify(compared.generatedSql()));
    }

    /**
     * Whether the column gets another type.
     * @param table the table
     * @param actual the column as it is
     * @param compared the wanted column in the database's words
     * @param wanted the wanted column in its own words
     * @return whether the types differ
     */
    boolean retyped(QualifiedName table, Column actual, Column compared, Column wanted) {
        return !this.comparators.stream()
            .flatMap((comparator) -> comparator.same(table, actual, wanted).stream())
            .findFirst()
            .orElseGet(() -> same(actual.type(), compared.type()));
    }

    /**
     * Whether conditions on a column keep conversions when it gets another type.
     * @param actual the column as it is
     * @param wanted the column as it shall be
     * @return whether they are to be created anew
     */
    boolean leavesConversions(Column actual, Column wanted) {
        return this.types.leavesConversions(CollatedColumns.plain(this.types, actual),
                CollatedColumns.plain(this.types, wanted));
    }

    /**
     * Whether something is in the way of another type.
     * @param dependent what may be on the column
     * @return whether it has to be dropped
     */
    boolean refuses(TypeDependent dependent) {
        return this.types.typeDependents().contains(dependent);
    }

    IdentityColumns identityColumns() {
        return this.types.identityColumns();
    }

    /**
     * What has to be changed.
     * @param table the table
     * @param actual the column as it is
     * @param compared the wanted column in the database's words
     * @param wanted the wanted column in its own words
     * @return the changes, in an order that the databases accept
     */
    List<ColumnChange> changes(QualifiedName table, Column actual, Column compared, Column wanted) {
        List<ColumnChange> changes = new ArrayList<>();
        if (retyped(table, actual, compared, wanted)) {
            changes.add(new ColumnChange.SetType(wanted.type()));
        }
        if (wanted.generatedSql() == null && wanted.identity() == null && !isSerial(compared, wanted) && !Objects
            .equals(SqlText.simplifyDefault(actual.defaultSql()), SqlText.simplifyDefault(compared.defaultSql()))) {
            changes.add(new ColumnChange.SetDefault(wanted.defaultSql()));
        }
        else if (wanted.identity() != null && actual.identity() == null && actual.defaultSql() != null) {
            // which would go without a word, and not come back
            changes.add(new ColumnChange.SetDefault(null));
        }
        if (actual.nullable() != compared.nullable()) {
            changes.add(new ColumnChange.SetNullable(wanted.nullable()));
        }
        // Whether the database refuses numbers from outside makes no difference to who
        // lets it number, and entities cannot say it.
        if ((actual.identity() != null) != (compared.identity() != null)) {
            changes.add(new ColumnChange.SetIdentity(wanted.identity()));
        }
        if (!Objects.equals(actual.comment(), compared.comment())) {
            changes.add(new ColumnChange.SetComment(wanted.comment()));
        }
        return ColumnChangeOrder.sort(changes);
    }

    /**
     * Whether the type of the column, and nobody else, gave it a default. As for whether
     * that is the same, each table has a sequence of its own.
     */
    private static boolean isSerial(Column compared, Column wanted) {
        return wanted.defaultSql() == null && compared.defaultSql() != null
                && compared.defaultSql().startsWith("nextval(");
    }

    private static ColumnType sorted(ColumnType.Enumeration type) {
        return new ColumnType.Enumeration(type.values().stream().sorted().toList(), type.length());
    }

    private boolean same(ColumnType first, ColumnType second) {
        if (first instanceof ColumnType.Enumeration some && second instanceof ColumnType.Enumeration others) {
            // in whichever order: entities do not choose one
            return new HashSet<>(some.values()).equals(new HashSet<>(others.values()))
                    && this.types.canonical(sorted(some)).equals(this.types.canonical(sorted(others)));
        }
        // A text is no enumeration, even where that is a text with a check constraint:
        // the
        // check constraint is missing.
        boolean sameKind = (first instanceof ColumnType.Enumeration) == (second instanceof ColumnType.Enumeration);
        return sameKind && this.types.canonical(first).equals(this.types.canonical(second));
    }

}
