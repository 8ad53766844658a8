package dev.migrate.dialect;

import java.util.Set;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;

import org.jspecify.annotations.Nullable;

/**
 * A database's own names for column types.
 */
public interface TypeNames {

    /**
     * The type of a column in the database's words.
     * @param column the column, whose name is needed for messages
     * @return for instance {@code timestamp(6) with time zone}
     * @throws UnsupportedTypeException if the database has nothing that can hold it
     */
    String render(Column column);

    /**
     * What a type that the database has only in part requires of its values besides.
     * @param column the column, by whose name the condition refers to it
     * @return for instance {@code status in ('NEW', 'DONE')} for an enumeration where
     * there is none inside a column definition, or {@code null} where the type says it
     * all
     */
    default @Nullable String check(Column column) {
        return null;
    }

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

    /**
     * The type of a column that the database tells of. Unlike the canonical form, which
     * is for comparing, it has the values of an enumeration in their order.
     * @param sql the type in the database's words
     * @return the type
     */
    default ColumnType read(String sql) {
        ColumnType type = parse(sql);
        return (type instanceof ColumnType.Enumeration) ? type : canonical(type);
    }

    /**
     * What the database does not let be on a column while its type changes.
     * @return what has to be dropped before and created again after
     */
    default Set<TypeDependent> typeDependents() {
        return Set.of();
    }

    /**
     * Which columns of a table the database numbers, beyond having a type of numbers.
     * @return {@link IdentityColumns#ANY} unless the database says otherwise
     */
    default IdentityColumns identityColumns() {
        return IdentityColumns.ANY;
    }

    /**
     * Whether conditions that mention a column keep conversions of its values, which they
     * did not have before, when it gets another type and that is taken back.
     * @param from the type that the column has
     * @param to the type that it gets
     * @return whether the conditions are to be created anew
     */
    default boolean leavesConversions(ColumnType from, ColumnType to) {
        return false;
    }

    /**
     * What the database does not let be on a column while it is renamed.
     * @return what has to be dropped before and created again after
     */
    default Set<TypeDependent> renameDependents() {
        return Set.of();
    }

}
