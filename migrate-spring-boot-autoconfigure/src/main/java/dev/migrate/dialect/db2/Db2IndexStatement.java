package dev.migrate.dialect.db2;

import java.util.List;

import dev.migrate.dialect.Features;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.IndexStatement;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;

/**
 * How Db2 creates indexes:
 * <a href= "https://www.ibm.com/docs/en/db2/11.5?topic=statements-create-index">CREATE
 * INDEX</a>. To a unique index two nulls are the same unless it excludes them.
 */
final class Db2IndexStatement extends IndexStatement {

    private final Identifiers identifiers;

    Db2IndexStatement(Identifiers identifiers, Features features) {
        super(identifiers, features);
        this.identifiers = identifiers;
    }

    // or it would be in the default schema
    @Override
    protected String name(QualifiedName table, String name) {
        return this.identifiers.sql(new QualifiedName(table.schema(), name));
    }

    @Override
    protected void addOptions(List<String> words, Index index) {
        super.addOptions(words, index);
        if (index.unique() && !index.options().nullsNotDistinct()) {
            words.add("exclude null keys");
        }
    }

    @Override
    protected void addNullsNotDistinct(List<String> words, Index index) {
        // that is how it is
    }

    @Override
    protected String expression(String sql) {
        return sql;
    }

}
