package dev.migrate.dialect.mysql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import dev.migrate.dialect.TableLookup;
import dev.migrate.dialect.TypeNames;
import dev.migrate.dialect.mariadb.MariadbColumnCheck;
import dev.migrate.dialect.mariadb.MariadbDdl;
import dev.migrate.dialect.mariadb.MariadbForeignKeyIndexes;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.operation.RestartSequence;
import dev.migrate.schema.QualifiedName;
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

    private final MysqlSequenceTable sequences;

    private final boolean checks;

    /**
     * Creates a renderer.
     * @param identifiers the rules for names
     * @param types the names of types
     * @param checks whether the server has checks
     */
    MysqlDdl(Identifiers identifiers, TypeNames types, boolean checks) {
        super(MysqlDialect.NAME, identifiers, new MysqlColumnClause(identifiers, types), FEATURES);
        this.identifiers = identifiers;
        this.sequences = new MysqlSequenceTable(identifiers);
        this.checks = checks;
    }

    @Override
    public List<SqlStatement> visit(CreateSequence operation) {
        return this.sequences.create(operation);
    }

    @Override
    public List<SqlStatement> visit(AlterSequence operation) {
        return this.sequences.alter(operation);
    }

    @Override
    public List<SqlStatement> visit(RestartSequence operation) {
        return this.sequences.restart(operation);
    }

    @Override
    public List<SqlStatement> visit(DropSequence operation) {
        return this.sequences.drop(operation);
    }

    @Override
    protected List<SqlStatement> dropForeignKey(QualifiedName table, String name, TableLookup tables) {
        // there is no "if exists" for the index, which stays if nothing is known of it
        boolean withIndex = tables.find(table)
            .map(MariadbForeignKeyIndexes::new)
            .filter((indexes) -> hasIndex(table, name, tables)
                .map((exists) -> exists && !indexes.isShared(this.identifiers.canonical(name)))
                .orElseGet(() -> indexes.broughtBy(this.identifiers.canonical(name))))
            .isPresent();
        return statement("alter table %s drop foreign key %s%s", sql(table), sql(name),
                withIndex ? ", drop index " + sql(name) : "");
    }

    // MySQL makes a check of the table of it, with a name of its own
    @Override
    protected Optional<MariadbColumnCheck> checkWithin(QualifiedName table, String column, TableLookup tables) {
        return Optional.empty();
    }

    @Override
    protected List<SqlStatement> dropCheck(DropConstraint operation) {
        // a server without checks forgot it when it was to be created
        return this.checks ? statement("alter table %s drop check %s", sql(operation.table()), sql(name(operation)))
                : List.of();
    }

    @Override
    protected List<SqlStatement> statements(Operation operation, TableLookup tables) {
        // as above
        boolean forgotten = !this.checks && operation instanceof RenameConstraint rename
                && tables.find(rename.table()).isPresent() && constraint(rename, tables).isEmpty();
        return forgotten ? List.of() : super.statements(operation, tables);
    }

    @Override
    protected boolean canBeSetAlone(String defaultSql) {
        return MysqlDefault.isLiteral(defaultSql);
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
        return new MysqlIndexStatement(this.identifiers, features());
    }

    @Override
    protected ObjectStatements objectStatements() {
        return new ObjectStatements(MysqlDialect.NAME, this.identifiers,
                Map.of(Kind.VIEW, Replacement.IN_PLACE, Kind.FUNCTION, Replacement.DROP_AND_CREATE, Kind.PROCEDURE,
                        Replacement.DROP_AND_CREATE, Kind.TRIGGER, Replacement.DROP_AND_CREATE));
    }

}
