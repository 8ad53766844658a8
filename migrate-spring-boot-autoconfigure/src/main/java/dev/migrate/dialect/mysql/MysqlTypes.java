package dev.migrate.dialect.mysql;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import dev.migrate.dialect.TypeDependent;
import dev.migrate.dialect.mariadb.MariadbTypes;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;

/**
 * MySQL's types: it has no {@code uuid}, and its {@code json} is a type of its own.
 */
final class MysqlTypes extends MariadbTypes {

    private static final int BYTES_OF_UUID = 16;

    MysqlTypes() {
        super(MysqlDialect.NAME, names());
    }

    private static Map<Kind, String> names() {
        Map<Kind, String> names = new EnumMap<>(NAMES);
        names.put(Kind.UUID, "binary(16)");
        return names;
    }

    @Override
    protected Standard canonical(Standard type) {
        return (type.kind() == Kind.UUID) ? Standard.of(Kind.BINARY, BYTES_OF_UUID) : super.canonical(type);
    }

    // errors 3108, 3837 and 3959 of
    // https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html
    @Override
    public Set<TypeDependent> renameDependents() {
        return Set.of(TypeDependent.GENERATED_COLUMN, TypeDependent.CHECK);
    }

}
