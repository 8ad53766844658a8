package dev.migrate.dialect.sqlite;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import dev.migrate.dialect.ExistenceClause;
import dev.migrate.dialect.Feature;
import dev.migrate.dialect.Features;
import dev.migrate.dialect.IndexStatement;
import dev.migrate.dialect.Literals;
import dev.migrate.dialect.ObjectStatements.Replacement;
import dev.migrate.dialect.ObjectStatements;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.StandardDdl;
import dev.migrate.dialect.TableLookup;
import dev.migrate.dialect.UnknownTableException;
import dev.migrate.dialect.UnsupportedFeatureException;
import dev.migrate.dialect.sqlite.Clause.Kind;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.Backfill;
import dev.migrate.operation.Conditional;
import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateSchema;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropSchema;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.SetTableComment;
import dev.migrate.schema.Column;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReplaceableObject;
import dev.migrate.schema.Table;

/**
 * Renders one operation: <a href="https://sqlite.org/lang.html">SQL As Understood By
 * SQLite</a>. What {@code alter table} cannot do is done to a copy of the table.
 */
final class SqliteStatements extends StandardDdl {

    // A match type is read, and then ignored.
    private static final Features FEATURES = Features.of(SqliteDialect.NAME, Feature.DEFERRABLE_FOREIGN_KEY,
            Feature.PARTIAL_INDEX, Feature.EXPRESSION_INDEX, Feature.VIRTUAL_COLUMN);

    private static final ExistenceClause EXISTENCE = new ExistenceClause(
            Set.of("create table", "drop table", "create index", "drop index", "drop view", "drop trigger"));

    private final SqliteIdentifiers identifiers;

    private final SqliteColumnClause columns;

    private final ColumnEdit columnEdit;

    private final TableLookup tables;

    /**
     * Renders operations.
     * @param identifiers the rules for names
     * @param types the names of types
     * @param tables finds the present definition of a table
     */
    SqliteStatements(SqliteIdentifiers identifiers, SqliteTypes types, TableLookup tables) {
        this(identifiers, types, new SqliteColumnClause(identifiers, types), tables);
    }

    private SqliteStatements(SqliteIdentifiers identifiers, SqliteTypes types, SqliteColumnClause columns,
            TableLookup tables) {
        super(identifiers, columns, FEATURES);
        this.identifiers = identifiers;
        this.columns = columns;
        this.columnEdit = new ColumnEdit(identifiers, types);
        this.tables = tables;
    }

    @Override
    public List<SqlStatement> render(Operation operation, TableLookup tables) {
        if (operation instanceof Conditional conditional && needsTable(conditional.operation())
                && isInVain(conditional, tables)) {
            return List.of();
        }
        return super.render(operation, tables);
    }

    // without it there would be nothing to copy, or nothing to leave out of the copy
    private static boolean needsTable(Operation operation) {
        return operation instanceof AddColumn || operation instanceof AlterColumn || operation instanceof DropColumn
                || operation instanceof CreateConstraint || operation instanceof DropConstraint
                || operation instanceof RenameConstraint || operation instanceof RenameIndex;
    }

    @Override
    public List<SqlStatement> visit(CreateTable operation) {
        Table table = operation.table();
        PrimaryKey primaryKey = table.primaryKey();
        table.columns().stream().filter((column) -> column.identity() != null).forEach((column) -> {
            if (primaryKey == null || !primaryKey.columns().equals(List.of(column.name()))) {
                throw notThePrimaryKey(table.name(), column.name());
            }
        });
        requireNoSchema(table.name());
        return super.visit(operation);
    }

    // a definition is as good without its comments
    @Override
    protected List<SqlStatement> commentsOn(Table table) {
        return List.of();
    }

    @Override
    public List<SqlStatement> visit(DropTable operation) {
        requireNoSchema(operation.table());
        return super.visit(operation);
    }

    @Override
    public List<SqlStatement> visit(RenameTable operation) {
        requireNoSchema(operation.table());
        return super.visit(operation);
    }

    @Override
    public List<SqlStatement> visit(SetTableComment operation) {
        if (operation.comment() == null) {
            return List.of();
        }
        throw noComments("table " + operation.table());
    }

    @Override
    public List<SqlStatement> visit(AddColumn operation) {
        Column column = operation.column();
        if (column.identity() != null) {
            throw notThePrimaryKey(operation.table(), column.name());
        }
        requireNoSchema(operation.table());
        String definition = this.columns.of(operation.table(), column);
        // https://sqlite.org/lang_altertable.html#altertabaddcol
        if (column.generatedSql() == null && ColumnEdit.isConstant(column.defaultSql())) {
            return statement("alter table %s add column %s", sql(operation.table()), definition);
        }
        return copy(operation.table(), (table) -> table.source().with(TableSource.parseColumn(definition)));
    }

    @Override
    public List<SqlStatement> visit(AlterColumn operation) {
        return this.columnEdit.changesNothing(operation) ? List.of()
                : copy(operation.table(), (table) -> this.columnEdit.of(operation, table.source()));
    }

    @Override
    public List<SqlStatement> visit(RenameColumn operation) {
        requireNoSchema(operation.table());
        return super.visit(operation);
    }

    @Override
    public List<SqlStatement> visit(DropColumn operation) {
        QualifiedName table = operation.table();
        requireNoSchema(table);
        return this.tables.read((connection) -> LiveTable.read(connection, stored(table)))
            .map((live) -> new ColumnDrop(this.identifiers, live, this.identifiers.stored(operation.column()))
                .statements())
            .orElseGet(() -> super.visit(operation));
    }

    @Override
    public List<SqlStatement> visit(CreateConstraint operation) {
        Constraint constraint = operation.constraint();
        return copy(operation.table(), (table) -> table.source().with(TableSource.parseConstraint(clause(constraint))));
    }

    @Override
    public List<SqlStatement> visit(DropConstraint operation) {
        return copy(operation.table(), (table) -> {
            Clause dropped = find(operation, table);
            return table.source().without((clause) -> clause == dropped);
        });
    }

    private Clause find(DropConstraint operation, LiveTable table) {
        if (operation.kind() == Constraint.Kind.PRIMARY_KEY) {
            return table.source().primaryKey().orElseThrow(() -> notThere("a primary key", operation.table()));
        }
        String name = Objects.requireNonNull(operation.name(),
                () -> "The constraint of table %s that is to be dropped must have a name".formatted(operation.table()));
        return table.constraintNames()
            .find(Kind.valueOf(operation.kind().name()), this.identifiers.stored(name))
            .orElseThrow(
                    () -> notThere(
                            "a %s constraint %s"
                                .formatted(operation.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '), name),
                            operation.table()));
    }

    @Override
    public List<SqlStatement> visit(CreateIndex operation) {
        requireNoSchema(operation.table());
        return super.visit(operation);
    }

    @Override
    public List<SqlStatement> visit(DropIndex operation) {
        requireNoSchema(operation.table());
        return super.visit(operation);
    }

    @Override
    public List<SqlStatement> visit(RenameIndex operation) {
        CatalogEntry index = live(operation.table()).index(this.identifiers.stored(operation.name()))
            .orElseThrow(() -> notThere("an index " + operation.name(), operation.table()));
        return List.of(new SqlStatement("drop index " + sql(operation.name())),
                new SqlStatement(IndexSource.renamed(index.sql(), sql(operation.newName()))));
    }

    @Override
    public List<SqlStatement> visit(RenameConstraint operation) {
        String newName = operation.newName();
        return copy(operation.table(), (table) -> {
            Clause renamed = find(operation, table);
            return table.source()
                .withClauses((clause) -> (clause == renamed)
                        ? clause.named(this.identifiers.stored(newName), sql(newName)) : clause);
        });
    }

    private Clause find(RenameConstraint operation, LiveTable table) {
        String name = this.identifiers.stored(operation.name());
        return table.constraintNames()
            .find(name)
            .or(() -> table.source()
                .primaryKey()
                .filter((key) -> key.name() != null && name.equals(SqliteIdentifiers.fold(key.name()))))
            .orElseThrow(() -> notThere("a constraint " + operation.name(), operation.table()));
    }

    @Override
    public List<SqlStatement> visit(CreateSchema operation) {
        throw noSchemas(operation.schema());
    }

    @Override
    public List<SqlStatement> visit(DropSchema operation) {
        throw noSchemas(operation.schema());
    }

    @Override
    protected ExistenceClause existenceClause() {
        return EXISTENCE;
    }

    @Override
    protected Literals literals() {
        return new SqliteLiterals();
    }

    @Override
    protected IndexStatement indexStatement() {
        return new Indexes(this.identifiers);
    }

    @Override
    protected ObjectStatements objectStatements() {
        return new ObjectStatements(SqliteDialect.NAME, this.identifiers, Map.of(ReplaceableObject.Kind.VIEW,
                Replacement.DROP_AND_CREATE, ReplaceableObject.Kind.TRIGGER, Replacement.DROP_AND_CREATE));
    }

    // not every SQLite is built with a limit for updates
    @Override
    protected String batch(Backfill operation) {
        boolean numbered = this.tables.read((connection) -> LiveTable.read(connection, stored(operation.table())))
            .map((table) -> !table.source().isWithoutRowid())
            .orElse(true);
        return numbered ? "rowid in (select rowid from %s where %s limit %s)".formatted(sql(operation.table()),
                operation.condition(), operation.batchSize()) : operation.condition();
    }

    private List<SqlStatement> copy(QualifiedName table, Function<LiveTable, TableSource> change) {
        LiveTable live = live(table);
        return new TableCopy(this.identifiers, live, change.apply(live)).statements();
    }

    private LiveTable live(QualifiedName table) {
        requireNoSchema(table);
        return this.tables.read((connection) -> LiveTable.read(connection, stored(table)))
            .orElseThrow(() -> new UnknownTableException(SqliteDialect.NAME, table,
                    "changes a table by putting a copy in its place"));
    }

    private String stored(QualifiedName table) {
        return this.identifiers.stored(table.name());
    }

    private static void requireNoSchema(QualifiedName name) {
        if (name.schema() != null) {
            throw new UnsupportedFeatureException(SqliteDialect.NAME, "schemas, such as that of table " + name,
                    "Leave the schema out: a database file is one schema");
        }
    }

    static UnsupportedFeatureException notThePrimaryKey(QualifiedName table, String column) {
        return new UnsupportedFeatureException(SqliteDialect.NAME,
                "numbered columns that are not the primary key on their own, such as %s of table %s".formatted(column,
                        table),
                "Make it the primary key when the table is created");
    }

    static UnsupportedFeatureException noComments(String subject) {
        return new UnsupportedFeatureException(SqliteDialect.NAME, "comments, such as that on " + subject,
                "Leave it out, or say it in the script for the databases that have them");
    }

    private static UnsupportedFeatureException noSchemas(String schema) {
        return new UnsupportedFeatureException(SqliteDialect.NAME, "schemas, such as " + schema,
                "Leave it out: a database file is one schema");
    }

    private static UnsupportedFeatureException notThere(String what, QualifiedName table) {
        return new UnsupportedFeatureException(SqliteDialect.NAME, "%s of table %s".formatted(what, table),
                "See what it has with: migrate check");
    }

    /**
     * A collation must not be within parentheses.
     */
    private static final class Indexes extends IndexStatement {

        Indexes(SqliteIdentifiers identifiers) {
            super(identifiers, FEATURES);
        }

        @Override
        protected String expression(String sql) {
            return sql;
        }

    }

}
