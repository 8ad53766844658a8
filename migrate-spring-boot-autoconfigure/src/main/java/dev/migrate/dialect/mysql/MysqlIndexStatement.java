package dev.migrate.dialect.mysql;

import dev.migrate.dialect.Features;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.mariadb.MariadbIndexStatement;

/**
 * How MySQL creates an index:
 * <a href="https://dev.mysql.com/doc/refman/8.4/en/create-index.html">CREATE INDEX</a>.
 */
final class MysqlIndexStatement extends MariadbIndexStatement {

    MysqlIndexStatement(Identifiers identifiers, Features features) {
        super(identifiers, features);
    }

    @Override
    protected String invisible() {
        return "invisible";
    }

}
