package dev.migrate.diff;

import dev.migrate.dialect.TypeNames;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Table;

/**
 * Takes a collation for a part of the column's type: it is changed together with it, and
 * Hibernate has it in the same place.
 */
final class CollatedColumns {

    private static final String COLLATE = " collate ";

    private final TypeNames types;

    CollatedColumns(TypeNames types) {
        this.types = types;
    }

    Table in(Table table) {
        return table.columns().stream().allMatch((column) -> column.collation() == null) ? table
                : table.withColumns(table.columns().stream().map(this::fold).toList());
    }

    private Column fold(Column column) {
        if (column.collation() == null) {
            return column;
        }
        Column plain = column.withCollation(null);
        return plain.withType(new ColumnType.Native(this.types.render(plain) + COLLATE + column.collation()));
    }

    /**
     * The type of a column without its collation.
     * @param types the names of types
     * @param column the column, folded or not
     * @return the type
     */
    static ColumnType plain(TypeNames types, Column column) {
        return (column.type() instanceof ColumnType.Native folded && folded.sql().contains(COLLATE))
                ? types.parse(folded.sql().substring(0, folded.sql().indexOf(COLLATE))) : column.type();
    }

}
