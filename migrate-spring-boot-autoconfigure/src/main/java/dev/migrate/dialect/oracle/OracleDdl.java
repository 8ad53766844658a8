package dev.migrate.dialect.oracle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import dev.migrate.dialect.ExistenceClause;
import dev.migrate.dialect.Feature;
import dev.migrate.dialect.Features;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.IndexStatement;
import dev.migrate.dialect.Literals;
import dev.migrate.dialect.ObjectStatements;
import dev.migrate.dialect.ReferentialActions;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.StandardDdl;
import dev.migrate.dialect.TableLookup;
import dev.migrate.dialect.UnsupportedFeatureException;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.Backfill;
import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.CreateSchema;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropSchema;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.ValidateConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableOptions;
import org.jspecify.annotations.Nullable;

/**
 * Oracle's statements: <a href=
 * "https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/SQL-Statements.html">SQL
 * Statements</a>. A dropped table goes to the recycle bin, from where
 * {@code flashback table … to before drop} brings it back.
 */
final class OracleDdl extends StandardDdl {

    static final ReferentialActions ACTIONS = new ReferentialActions(OracleDialect.NAME,
            EnumSet.of(ReferentialAction.NO_ACTION, ReferentialAction.CASCADE, ReferentialAction.SET_NULL),
            EnumSet.of(ReferentialAction.NO_ACTION));

    private static final Features FEATURES = Features.of(OracleDialect.NAME, Feature.DEFERRABLE, Feature.TABLESPACE,
            Feature.PARTITIONING, Feature.VIRTUAL_COLUMN, Feature.EXPRESSION_INDEX, Feature.INVISIBLE_INDEX,
            Feature.SEQUENCE);

    private final Identifiers identifiers;

    private final OracleTypes types;

    private final OracleAlteration alteration;

    private final OracleExistenceClause existence;

    OracleDdl(Identifiers identifiers, OracleTypes types) {
        super(identifiers, new OracleColumnClause(identifiers, types), FEATURES);
        this.identifiers = identifiers;
        this.types = types;
        this.alteration = new OracleAlteration(identifiers, types);
        this.existence = new OracleExistenceClause(types.majorVersion());
    }

    @Override
    protected Operation complete(Operation operation, TableLookup tables) {
        return (operation instanceof AlterColumn alter) ? withExisting(alter, tables) : ACTIONS.applyTo(operation);
    }

    @Override
    public List<SqlStatement> visit(AddColumn operation) {
        Column column = operation.column();
        List<SqlStatement> comments = commentsOn(Table.of(operation.table(), List.of(column), null));
        List<SqlStatement> statements = new ArrayList<>(
                statement("alter table %s add %s", sql(operation.table()), clause(operation.table(), column)));
        statements.addAll(comments);
        return statements;
    }

    @Override
    public List<SqlStatement> visit(AlterColumn operation) {
        return this.alteration.of(operation, (comment) -> commentOn(operation.table(), operation.column(), comment));
    }

    @Override
    public List<SqlStatement> visit(DropConstraint operation) {
        if (operation.kind() == Constraint.Kind.PRIMARY_KEY) {
            return statement("alter table %s drop primary key", sql(operation.table()));
        }
        return super.visit(operation);
    }

    // where it is kept before how it is divided
    @Override
    protected String tableOptions(Table table) {
        TableOptions options = table.options();
        return super.tableOptions(table.withOptions(options.withPartitionBy(null)))
                + super.tableOptions(table.withOptions(TableOptions.NONE.withPartitionBy(options.partitionBy())));
    }

    @Override
    public List<SqlStatement> visit(CreateConstraint operation) {
        List<SqlStatement> statements = super.visit(operation);
        return operation.waitsForValidation() ? statements.stream()
            .map((statement) -> new SqlStatement(statement.sql() + " enable novalidate"))
            .toList() : statements;
    }

    @Override
    public List<SqlStatement> visit(ValidateConstraint operation) {
        return statement("alter table %s modify constraint %s validate", sql(operation.table()), sql(operation.name()));
    }

    @Override
    protected List<SqlStatement> sequence(String verb, QualifiedName name, List<String> clauses) {
        return super.sequence(verb, name, OracleSequenceClause.translated(clauses));
    }

    @Override
    public List<SqlStatement> visit(RenameSequence operation) {
        QualifiedName sequence = operation.sequence();
        if (sequence.schema() != null) {
            throw new UnsupportedFeatureException(OracleDialect.NAME,
                    "a way to rename a sequence of another user (%s)".formatted(sequence),
                    "Let %s execute: rename %s to %s".formatted(sequence.schema(), sql(sequence.name()),
                            sql(operation.newName())));
        }
        return statement("rename %s to %s", sql(sequence), sql(operation.newName()));
    }

    @Override
    public List<SqlStatement> visit(CreateSchema operation) {
        throw schemaIsUser(operation.schema());
    }

    @Override
    public List<SqlStatement> visit(DropSchema operation) {
        throw schemaIsUser(operation.schema());
    }

    private static UnsupportedFeatureException schemaIsUser(String schema) {
        return new UnsupportedFeatureException(OracleDialect.NAME,
                "schemas that are not users (schema %s)".formatted(schema),
                "Let an administrator create or drop the user, whose schema it is");
    }

    // several at a time need version 23, and "insert all" counts an identity only once
    @Override
    protected int rowsAtATime() {
        return 1;
    }

    @Override
    protected String batch(Backfill operation) {
        return "(%s) and rownum <= %s".formatted(operation.condition(), operation.batchSize());
    }

    @Override
    protected ExistenceClause existenceClause() {
        return this.existence;
    }

    @Override
    protected Literals literals() {
        return new OracleLiterals(this.types.hasBoolean());
    }

    @Override
    protected IndexStatement indexStatement() {
        return new OracleIndexStatement(this.identifiers, FEATURES);
    }

    @Override
    protected ObjectStatements objectStatements() {
        return new OracleObjectStatements(this.identifiers, this.existence);
    }

    // an empty text is null, and the way to remove a comment
    @Override
    protected String literal(@Nullable String text) {
        return super.literal((text != null) ? text : "");
    }

}
