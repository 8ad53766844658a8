package dev.migrate.dialect.sqlserver;

import java.util.Optional;
import java.util.Set;

import dev.migrate.dialect.ExistenceClause;
import dev.migrate.operation.Conditional.Existence;

/**
 * {@code drop … if exists}, which SQL Server has since version 2016, and a question of
 * its own before what it creates: <a href=
 * "https://learn.microsoft.com/sql/t-sql/language-elements/if-else-transact-sql">IF…ELSE</a>.
 */
final class SqlserverExistenceClause extends ExistenceClause {

    private static final String CREATE_SCHEMA = "create schema ";

    SqlserverExistenceClause() {
        super(Set.of("drop table", "drop index", "drop sequence", "drop schema", "drop view", "drop function",
                "drop procedure", "drop trigger", "drop column", "drop constraint"));
    }

    @Override
    protected Optional<String> in(String sql, String table, Existence existence) {
        if (existence == Existence.PRESENT && SqlserverBatch.dropsByLookUp(sql)) {
            // it finds nothing to drop where there is nothing
            return Optional.of(sql);
        }
        if (existence == Existence.MISSING && sql.startsWith("create table " + table + " ")) {
            return Optional.of("if object_id(N%s) is null\n%s".formatted(SqlserverBatch.text(table), sql));
        }
        if (existence == Existence.MISSING && sql.startsWith(CREATE_SCHEMA)) {
            // which is to be alone in a batch; parsename takes the brackets off
            return Optional.of("if schema_id(parsename(N%s, 1)) is null\nexec (N%s)"
                .formatted(SqlserverBatch.text(sql.substring(CREATE_SCHEMA.length())), SqlserverBatch.text(sql)));
        }
        return super.in(sql, table, existence);
    }

}
