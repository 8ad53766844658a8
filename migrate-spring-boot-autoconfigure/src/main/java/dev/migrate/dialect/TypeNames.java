package dev.migrate.dialect;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;

/**
 * A database's own names for column types.
 */
public interface TypeNames {

    /**
     * The type of a column in the database's words.
     * @param column the column; its name is needed where the type brings a check with it,
     * and for messages
     * @return for instance {@code timestamp(6) with time zone}
     * @throws UnsupportedTypeException if the database has nothing that can hold it
     */
    String render(Column column);

    /**
     * The neutral type that the database, or Hibernate's dialect for it, means by a name.
     * @param sql the name as a column definition or the catalog has it, in any case
     * @return the neutral type, or {@link ColumnType.Native} for a name that the
     * vocabulary does not have
     */
    ColumnType parse(String sql);

    /**
     * The type that this database really uses for a neutral one, so that types that it
     * cannot tell apart are equal: {@code smallint} for {@code tinyint} on PostgreSQL.
     * @param type a neutral type
     * @return the type that an inspection would find
     */
    ColumnType canonical(ColumnType type);

}
