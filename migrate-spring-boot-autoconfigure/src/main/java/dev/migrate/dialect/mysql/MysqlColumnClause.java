package dev.migrate.dialect.mysql;

import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.TypeNames;
import dev.migrate.dialect.mariadb.MariadbColumnClause;
import dev.migrate.schema.Column;

/**
 * How MySQL defines a column:
 * <a href="https://dev.mysql.com/doc/refman/8.4/en/create-table.html">CREATE TABLE</a>.
 */
final class MysqlColumnClause extends MariadbColumnClause {

    private final TypeNames types;

    MysqlColumnClause(Identifiers identifiers, TypeNames types) {
        super(MysqlDialect.NAME, identifiers, types);
        this.types = types;
    }

    @Override
    protected String defaultSql(Column column, String sql) {
        return MysqlDefault.of(sql, this.types.canonical(column.type()));
    }

}
