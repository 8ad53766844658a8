package dev.migrate.dialect.sqlserver;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import dev.migrate.dialect.ColumnClause;
import dev.migrate.dialect.ExistenceClause;
import dev.migrate.dialect.Feature;
import dev.migrate.dialect.Features;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.Literals;
import dev.migrate.dialect.ObjectStatements;
import dev.migrate.dialect.ReferentialActions;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.StandardDdl;
import dev.migrate.dialect.TableLookup;
import dev.migrate.dialect.TypeNames;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.Backfill;
import dev.migrate.operation.BulkInsert;
import dev.migrate.operation.ColumnChange.SetComment;
import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.SetTableComment;
import dev.migrate.operation.ValidateConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableOptions;

/**
 * SQL Server's statements:
 * <a href= "https://learn.microsoft.com/sql/t-sql/statements/statements">Transact-SQL
 * statements</a>. Each is to be sent as a batch of its own, which a script marks by
 * {@code GO}.
 */
final class SqlserverDdl extends StandardDdl {

    static final ReferentialActions ACTIONS = new ReferentialActions(SqlserverDialect.NAME,
            EnumSet.complementOf(EnumSet.of(ReferentialAction.RESTRICT)),
            EnumSet.complementOf(EnumSet.of(ReferentialAction.RESTRICT)));

    private static final Features FEATURES = Features.of(SqlserverDialect.NAME, Feature.SEQUENCE, Feature.PARTIAL_INDEX,
            Feature.INCLUDE, Feature.NULLS_NOT_DISTINCT, Feature.VIRTUAL_COLUMN, Feature.TABLESPACE);

    private static final ExistenceClause EXISTENCE = new SqlserverExistenceClause();

    private final Identifiers identifiers;

    private final TypeNames types;

    private final SqlserverBatch batch;

    private final SqlserverRename rename;

    private final SqlserverAlteration alteration;

    SqlserverDdl(Identifiers identifiers, TypeNames types) {
        super(identifiers, new ColumnClause(identifiers, types), FEATURES);
        this.identifiers = identifiers;
        this.types = types;
        this.batch = new SqlserverBatch(identifiers);
        this.rename = new SqlserverRename(identifiers);
        this.alteration = new SqlserverAlteration(identifiers, types, this.batch);
    }

    @Override
    protected Operation complete(Operation operation, TableLookup tables) {
        if (operation instanceof AlterColumn alter && !onlyComments(alter)) {
            return withExisting(alter, tables);
        }
        if (operation instanceof DropConstraint drop && drop.kind() == Constraint.Kind.PRIMARY_KEY
                && drop.name() == null) {
            String name = tables.find(drop.table()).map(Table::primaryKey).map(PrimaryKey::name).orElse(null);
            return new DropConstraint(drop.table(), name, drop.kind(), drop.dropped());
        }
        return SqlserverUniqueness.in(ACTIONS.applyTo(operation));
    }

    private static boolean onlyComments(AlterColumn operation) {
        return operation.changes().size() == 1 && operation.change(SetComment.class).isPresent();
    }

    @Override
    protected boolean isSameColumn(String name, String other) {
        // so that a script means the same whatever the collation
        return name.equalsIgnoreCase(other) || super.isSameColumn(name, other);
    }

    @Override
    protected String clause(QualifiedName table, Column column) {
        return new SqlserverColumnClause(this.identifiers, this.types, table).of(table, column);
    }

    @Override
    protected List<SqlStatement> commentsOn(Table table) {
        List<SqlStatement> statements = new ArrayList<>();
        if (table.comment() != null) {
            statements.add(this.batch.addComment(table.name(), null, table.comment()));
        }
        for (Column column : table.columns()) {
            if (column.comment() != null) {
                statements.add(this.batch.addComment(table.name(), column.name(), column.comment()));
            }
        }
        return statements;
    }

    @Override
    public List<SqlStatement> visit(SetTableComment operation) {
        return List.of(this.batch.replaceComment(operation.table(), null, operation.comment()));
    }

    @Override
    public List<SqlStatement> visit(RenameTable operation) {
        return List.of(this.rename.table(operation.table(), operation.newName()));
    }

    @Override
    public List<SqlStatement> visit(RenameSequence operation) {
        return List.of(this.rename.sequence(operation.sequence(), operation.newName()));
    }

    @Override
    public List<SqlStatement> visit(RenameColumn operation) {
        return List.of(this.rename.column(operation.table(), operation.column(), operation.newName()));
    }

    @Override
    public List<SqlStatement> visit(RenameIndex operation) {
        return List.of(this.rename.index(operation.table(), operation.name(), operation.newName()));
    }

    @Override
    public List<SqlStatement> visit(RenameConstraint operation) {
        return List.of(this.rename.constraint(operation.table(), operation.name(), operation.newName()));
    }

    @Override
    public List<SqlStatement> visit(AddColumn operation) {
        Column column = operation.column();
        // or else only new rows would have the default
        boolean fills = column.nullable() && column.defaultSql() != null;
        List<SqlStatement> statements = new ArrayList<>(statement("alter table %s add %s%s", sql(operation.table()),
                clause(operation.table(), column), fills ? " with values" : ""));
        statements.addAll(commentsOn(Table.of(operation.table(), List.of(column), null)));
        return statements;
    }

    @Override
    public List<SqlStatement> visit(DropColumn operation) {
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(this.batch.dropDefaultAndChecks(operation.table(), operation.column()));
        statements.addAll(super.visit(operation));
        return statements;
    }

    @Override
    public List<SqlStatement> visit(AlterColumn operation) {
        return this.alteration.of(operation);
    }

    @Override
    public List<SqlStatement> visit(DropConstraint operation) {
        if (operation.kind() == Constraint.Kind.PRIMARY_KEY && operation.name() == null) {
            return List.of(this.batch.dropPrimaryKey(operation.table()));
        }
        return super.visit(operation);
    }

    @Override
    public List<SqlStatement> visit(DropIndex operation) {
        return statement("drop index %s on %s", sql(operation.name()), sql(operation.table()));
    }

    // a filegroup, which is what a tablespace is elsewhere
    @Override
    protected String tableOptions(Table table) {
        TableOptions options = table.options();
        String filegroup = (options.tablespace() != null) ? " on " + sql(options.tablespace()) : "";
        return super.tableOptions(table.withOptions(options.withTablespace(null))) + filegroup;
    }

    @Override
    public List<SqlStatement> visit(CreateConstraint operation) {
        if (!operation.waitsForValidation()) {
            return super.visit(operation);
        }
        String start = "alter table " + sql(operation.table());
        return super.visit(operation).stream()
            .map((statement) -> new SqlStatement(start + " with nocheck" + statement.sql().substring(start.length())))
            .toList();
    }

    @Override
    public List<SqlStatement> visit(ValidateConstraint operation) {
        return statement("alter table %s with check check constraint %s", sql(operation.table()),
                sql(operation.name()));
    }

    @Override
    public List<SqlStatement> visit(BulkInsert operation) {
        return super.visit(operation).stream()
            .map((statement) -> this.batch.insertNumbers(operation, statement))
            .toList();
    }

    @Override
    public List<SqlStatement> visit(Backfill operation) {
        return statement("update top (%s) %s set %s where %s", operation.batchSize(), sql(operation.table()),
                operation.assignments(), operation.condition());
    }

    @Override
    protected ExistenceClause existenceClause() {
        return EXISTENCE;
    }

    @Override
    protected Literals literals() {
        return new SqlserverLiterals();
    }

    @Override
    protected ObjectStatements objectStatements() {
        return new SqlserverObjectStatements(this.identifiers);
    }

}
