package dev.migrate.dialect.cockroachdb;

import java.util.List;

import dev.migrate.dialect.ColumnClause;
import dev.migrate.dialect.Feature;
import dev.migrate.dialect.Features;
import dev.migrate.dialect.IndexStatement;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.UnsupportedFeatureException;
import dev.migrate.dialect.postgresql.PostgresqlDdl;
import dev.migrate.operation.Backfill;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.RenameIndex;
import dev.migrate.schema.QualifiedName;

/**
 * CockroachDB's statements:
 * <a href= "https://www.cockroachlabs.com/docs/stable/sql-statements">SQL Statements</a>.
 * A name of an index is unique only within its table, which is therefore said with it.
 */
final class CockroachdbDdl extends PostgresqlDdl {

    private static final Features FEATURES = Features.of(CockroachdbDialect.NAME, Feature.MATCH, Feature.PARTIAL_INDEX,
            Feature.INCLUDE, Feature.INDEX_METHOD, Feature.OPERATOR_CLASS, Feature.INVISIBLE_INDEX,
            Feature.VIRTUAL_COLUMN, Feature.EXPRESSION_INDEX, Feature.SEQUENCE, Feature.ENUM_TYPE,
            Feature.ENUM_TYPE_CHANGE);

    private final CockroachdbIdentifiers identifiers;

    private final CockroachdbTypes types;

    CockroachdbDdl(CockroachdbIdentifiers identifiers, CockroachdbTypes types) {
        super(identifiers, types, new ColumnClause(identifiers, types),
                new CockroachdbColumnActions(identifiers, types), FEATURES);
        this.identifiers = identifiers;
        this.types = types;
    }

    // a change of type cannot be combined with others
    @Override
    protected List<SqlStatement> alterTable(QualifiedName table, List<String> clauses) {
        return clauses.stream().flatMap((clause) -> super.alterTable(table, List.of(clause)).stream()).toList();
    }

    @Override
    public List<SqlStatement> visit(DropConstraint operation) {
        return switch (operation.kind()) {
            // https://github.com/cockroachdb/cockroach/issues/42840
            case UNIQUE -> statement("drop index %s cascade", index(operation.table(), name(operation)));
            case PRIMARY_KEY -> throw new UnsupportedFeatureException(CockroachdbDialect.NAME,
                    "tables without a primary key, as %s would be".formatted(operation.table()),
                    "Replace the key instead of dropping it: op.execute(\"alter table %s alter primary key using columns (…)\")"
                        .formatted(sql(operation.table())));
            default -> super.visit(operation);
        };
    }

    @Override
    public List<SqlStatement> visit(DropIndex operation) {
        return statement(operation.concurrently() ? "drop index concurrently %s" : "drop index %s",
                index(operation.table(), operation.name()));
    }

    @Override
    public List<SqlStatement> visit(RenameIndex operation) {
        return statement("alter index %s rename to %s", index(operation.table(), operation.name()),
                sql(operation.newName()));
    }

    private String index(QualifiedName table, String name) {
        return sql(table) + "@" + sql(name);
    }

    @Override
    protected String batch(Backfill operation) {
        return operation.condition() + " limit " + operation.batchSize();
    }

    @Override
    protected IndexStatement indexStatement() {
        return new CockroachdbIndexStatement(this.identifiers, features());
    }

}
