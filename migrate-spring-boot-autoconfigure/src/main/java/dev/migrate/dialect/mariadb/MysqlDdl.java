package dev.migrate.dialect.mariadb;

import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.migrate.dialect.ExistenceClause;
import dev.migrate.dialect.Feature;
import dev.migrate.dialect.Features;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.IndexStatement;
import dev.migrate.dialect.Literals;
import dev.migrate.dialect.ObjectStatements;
import dev.migrate.dialect.ObjectStatements.Replacement;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.TypeNames;
import dev.migrate.schema.ReplaceableObject.Kind;

/**
 * MySQL's statements:
 * <a href="https://dev.mysql.com/doc/refman/8.4/en/sql-statements.html">SQL
 * Statements</a>.
 */
final class MysqlDdl extends MariadbDdl {

    private static final Features FEATURES = Features.of(MysqlDialect.NAME, Feature.INDEX_METHOD,
            Feature.INVISIBLE_INDEX, Feature.ENGINE, Feature.TABLE_COLLATION, Feature.PARTITIONING,
            Feature.VIRTUAL_COLUMN, Feature.EXPRESSION_INDEX);

    private static final ExistenceClause EXISTENCE = new ExistenceClause(Set.of("create table", "drop table",
            "create schema", "drop schema", "drop view", "drop function", "drop procedure", "drop trigger"));

    private final Identifiers identifiers;

    MysqlDdl(Identifiers identifiers, TypeNames types) {
        super(MysqlDialect.NAME, identifiers, types, FEATURES);
        this.identifiers = identifiers;
    }

    @Override
    protected List<SqlStatement> dropForeignKey(String table, String name) {
        // there is no "if exists" for the index, which therefore stays
        return statement("alter table %s drop foreign key %s", table, name);
    }

    @Override
    protected ExistenceClause existenceClause() {
        return EXISTENCE;
    }

    @Override
    protected Literals literals() {
        return new MysqlLiterals();
    }

    @Override
    protected IndexStatement indexStatement() {
        return new MariadbIndexStatement(this.identifiers, features()) {

            @Override
            protected String invisible() {
                return "invisible";
            }

        };
    }

    @Override
    protected ObjectStatements objectStatements() {
        return new ObjectStatements(MysqlDialect.NAME, this.identifiers,
                Map.of(Kind.VIEW, Replacement.IN_PLACE, Kind.FUNCTION, Replacement.DROP_AND_CREATE, Kind.PROCEDURE,
                        Replacement.DROP_AND_CREATE, Kind.TRIGGER, Replacement.DROP_AND_CREATE));
    }

}
