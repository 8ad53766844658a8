package dev.migrate.dialect.db2;

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
import dev.migrate.dialect.TypeNames;
import dev.migrate.dialect.UnsupportedFeatureException;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.Backfill;
import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropSchema;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameTable;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableOptions;
import dev.migrate.schema.UniqueConstraint;
import org.jspecify.annotations.Nullable;

/**
 * Db2's statements: <a href=
 * "https://www.ibm.com/docs/en/db2/11.5?topic=reference-sql-statements">Statements</a>.
 */
final class Db2Ddl extends StandardDdl {

    static final ReferentialActions ACTIONS = new ReferentialActions(Db2Dialect.NAME,
            EnumSet.complementOf(EnumSet.of(ReferentialAction.SET_DEFAULT)),
            EnumSet.of(ReferentialAction.NO_ACTION, ReferentialAction.RESTRICT));

    private static final Features FEATURES = Features.of(Db2Dialect.NAME, Feature.TABLESPACE, Feature.PARTITIONING,
            Feature.EXPRESSION_INDEX, Feature.SEQUENCE);

    /**
     * Goes on where the other sequence is, and counts as that does; values that are kept
     * in memory are left out.
     */
    private static final String SUCCESSOR = """
            begin
                declare definition varchar(1000);
                select %s
                        || ' start with ' || bigint(nextcachefirstvalue) || ' increment by ' || bigint(increment)
                        || ' minvalue ' || bigint(minvalue) || ' maxvalue ' || bigint(maxvalue)
                        || case cycle when 'Y' then ' cycle' else ' no cycle' end
                        || case when cache > 1 then ' cache ' || cache else ' no cache' end
                    into definition
                    from syscat.sequences
                    where seqschema = %s and seqname = %s;
                execute immediate definition;
                execute immediate %s;
            end""";

    private final Identifiers identifiers;

    private final TypeNames types;

    private final Db2Alteration alteration;

    private final Db2Reorganization reorganization;

    private final Db2Uniqueness uniqueness;

    Db2Ddl(Identifiers identifiers, TypeNames types) {
        super(identifiers, new Db2ColumnClause(identifiers, types, FEATURES), FEATURES);
        this.identifiers = identifiers;
        this.types = types;
        this.alteration = new Db2Alteration(identifiers, types);
        this.reorganization = new Db2Reorganization(identifiers);
        this.uniqueness = new Db2Uniqueness(identifiers);
    }

    @Override
    protected Operation complete(Operation operation, TableLookup tables) {
        if (operation instanceof AlterColumn alter) {
            return withExisting(alter, tables);
        }
        if (operation instanceof CreateConstraint create && create.constraint() instanceof UniqueConstraint unique
                && tables.find(create.table())
                    .filter((table) -> this.uniqueness.needsIndex(unique, table))
                    .isPresent()) {
            return new CreateIndex(create.table(), Db2Uniqueness.index(unique));
        }
        return ACTIONS.applyTo((operation instanceof CreateTable create)
                ? new CreateTable(this.uniqueness.creatable(create.table())) : operation);
    }

    // where it is kept before how it is divided
    @Override
    protected String tableOptions(Table table) {
        TableOptions options = table.options();
        String tablespace = (options.tablespace() != null) ? " in " + sql(options.tablespace()) : "";
        return tablespace + super.tableOptions(table.withOptions(options.withTablespace(null)));
    }

    @Override
    public List<SqlStatement> visit(RenameTable operation) {
        return statement("rename table %s to %s", sql(operation.table()), sql(operation.newName()));
    }

    @Override
    public List<SqlStatement> visit(AddColumn operation) {
        if (operation.column().generatedSql() == null) {
            return super.visit(operation);
        }
        // its values must be allowed to be missing for a moment
        List<SqlStatement> statements = new ArrayList<>(statement("set integrity for %s off", sql(operation.table())));
        statements.addAll(super.visit(operation));
        statements.addAll(statement("set integrity for %s immediate checked force generated", sql(operation.table())));
        return statements;
    }

    @Override
    public List<SqlStatement> visit(DropColumn operation) {
        List<SqlStatement> statements = new ArrayList<>(super.visit(operation));
        statements.add(this.reorganization.of(operation.table()));
        return statements;
    }

    @Override
    public List<SqlStatement> visit(AlterColumn operation) {
        return this.alteration.of(operation, (comment) -> commentOn(operation.table(), operation.column(), comment));
    }

    @Override
    public List<SqlStatement> visit(CreateConstraint operation) {
        List<SqlStatement> statements = super.visit(operation);
        if (!operation.waitsForValidation()) {
            return statements;
        }
        throw new UnsupportedFeatureException(Db2Dialect.NAME,
                "constraints that hold for new rows only (%s)".formatted(operation.constraint().name()),
                "Leave out notValid(), or put right what violates the constraint before");
    }

    @Override
    public List<SqlStatement> visit(DropConstraint operation) {
        return switch (operation.kind()) {
            case PRIMARY_KEY -> statement("alter table %s drop primary key", sql(operation.table()));
            case UNIQUE -> List.of(dropUnique(operation));
            default -> super.visit(operation);
        };
    }

    // an index may stand in for it
    private SqlStatement dropUnique(DropConstraint operation) {
        String constraint = super.visit(operation).get(0).sql();
        String index = "drop index " + sql(new QualifiedName(operation.table().schema(), name(operation)));
        return new SqlStatement("""
                begin
                    declare continue handler for sqlstate '42704'
                        execute immediate '%s';
                    execute immediate '%s';
                end""".formatted(index.replace("'", "''"), constraint.replace("'", "''")));
    }

    @Override
    public List<SqlStatement> visit(RenameIndex operation) {
        return statement("rename index %s to %s", sql(new QualifiedName(operation.table().schema(), operation.name())),
                sql(operation.newName()));
    }

    @Override
    public List<SqlStatement> visit(RenameConstraint operation) {
        throw new UnsupportedFeatureException(Db2Dialect.NAME,
                "a way to rename constraints, such as %s of table %s".formatted(operation.name(), operation.table()),
                "Drop the constraint, and create it under the other name");
    }

    @Override
    public List<SqlStatement> visit(CreateSequence operation) {
        Sequence sequence = operation.sequence();
        // or it would end where an integer does
        List<String> clauses = new ArrayList<>(List.of("as bigint"));
        clauses.addAll(Db2SequenceClause.of(sequence.allOptions()));
        return sequence("create", sequence.name(), clauses);
    }

    @Override
    public List<SqlStatement> visit(AlterSequence operation) {
        return sequence("alter", operation.sequence(), Db2SequenceClause.of(operation.options()));
    }

    // the statement that renames knows tables and indexes only
    @Override
    public List<SqlStatement> visit(RenameSequence operation) {
        QualifiedName sequence = operation.sequence();
        QualifiedName renamed = new QualifiedName(sequence.schema(), operation.newName());
        return List.of(new SqlStatement(SUCCESSOR.formatted(literal("create sequence " + sql(renamed) + " as bigint"),
                (sequence.schema() != null) ? literal(this.identifiers.stored(sequence.schema())) : "current schema",
                literal(this.identifiers.stored(sequence.name())), literal("drop sequence " + sql(sequence)))));
    }

    @Override
    public List<SqlStatement> visit(DropSchema operation) {
        return statement("drop schema %s restrict", sql(operation.schema()));
    }

    @Override
    protected String batch(Backfill operation) {
        String table = sql(operation.table());
        return "rid_bit(%1$s) in (select rid_bit(%1$s) from %1$s where %2$s fetch first %3$s rows only)"
            .formatted(table, operation.condition(), operation.batchSize());
    }

    @Override
    protected ExistenceClause existenceClause() {
        return new Db2ExistenceClause();
    }

    @Override
    protected Literals literals() {
        return new Db2Literals();
    }

    @Override
    protected IndexStatement indexStatement() {
        return new Db2IndexStatement(this.identifiers, FEATURES);
    }

    @Override
    protected ObjectStatements objectStatements() {
        return new Db2ObjectStatements(this.identifiers);
    }

    // a comment is removed by an empty one
    @Override
    protected String literal(@Nullable String text) {
        return super.literal((text != null) ? text : "");
    }

}
