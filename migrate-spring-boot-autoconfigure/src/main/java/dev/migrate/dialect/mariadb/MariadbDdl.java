package dev.migrate.dialect.mariadb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.migrate.dialect.ExistenceClause;
import dev.migrate.dialect.Feature;
import dev.migrate.dialect.Features;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.IndexStatement;
import dev.migrate.dialect.Literals;
import dev.migrate.dialect.ObjectStatements.Replacement;
import dev.migrate.dialect.ObjectStatements;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.StandardDdl;
import dev.migrate.dialect.TableLookup;
import dev.migrate.dialect.TypeNames;
import dev.migrate.dialect.UnknownColumnException;
import dev.migrate.dialect.UnsupportedFeatureException;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.Backfill;
import dev.migrate.operation.ColumnChange.SetDefault;
import dev.migrate.operation.ColumnChange.SetType;
import dev.migrate.operation.ColumnChange;
import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.SetTableComment;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identity;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReplaceableObject.Kind;
import dev.migrate.schema.SequenceOptions;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableOptions;
import dev.migrate.schema.UniqueConstraint;
import org.jspecify.annotations.Nullable;

/**
 * MariaDB's statements: <a href="https://mariadb.com/kb/en/sql-statements/">SQL
 * Statements</a>.
 */
public class MariadbDdl extends StandardDdl {

    private static final Features FEATURES = Features.of(MariadbDialect.NAME, Feature.INDEX_METHOD,
            Feature.INVISIBLE_INDEX, Feature.ENGINE, Feature.TABLE_COLLATION, Feature.PARTITIONING,
            Feature.VIRTUAL_COLUMN, Feature.SEQUENCE, Feature.SYSTEM_VERSIONING);

    private static final ExistenceClause EXISTENCE = new ExistenceClause(
            Set.of("create table", "drop table", "create index", "drop index", "create sequence", "drop sequence",
                    "create schema", "drop schema", "drop view", "drop function", "drop procedure", "drop trigger",
                    "add column", "drop column", "drop constraint", "drop foreign key"));

    // the limits of an integer are beyond those of a sequence
    private static final Map<String, String> SEQUENCE_CLAUSES = Map.of("no cycle", "nocycle",
            "maxvalue " + Long.MAX_VALUE, "nomaxvalue", "minvalue " + Long.MIN_VALUE, "nominvalue");

    private static final Pattern PRESENT_TIME = Pattern.compile("\\s*(?:current_timestamp|now|localtime)",
            Pattern.CASE_INSENSITIVE);

    private final String dialect;

    private final Identifiers identifiers;

    private final MariadbColumnClause columns;

    MariadbDdl(Identifiers identifiers, TypeNames types) {
        this(MariadbDialect.NAME, identifiers, new MariadbColumnClause(MariadbDialect.NAME, identifiers, types),
                FEATURES);
    }

    /**
     * Creates a renderer for a relative of MariaDB.
     * @param dialect the name of the family
     * @param identifiers the rules for names
     * @param columns defines columns
     * @param features what the relative has
     */
    protected MariadbDdl(String dialect, Identifiers identifiers, MariadbColumnClause columns, Features features) {
        super(identifiers, columns, features);
        this.dialect = dialect;
        this.identifiers = identifiers;
        this.columns = columns;
    }

    @Override
    protected List<SqlStatement> statements(Operation operation, TableLookup tables) {
        if (operation instanceof DropIndex drop) {
            return dropIndex(drop.table(), drop.name(), tables);
        }
        if (operation instanceof DropConstraint drop) {
            return dropConstraint(drop, tables);
        }
        if (operation instanceof RenameConstraint rename) {
            return renameConstraint(rename, tables);
        }
        if (operation instanceof AlterColumn alteration && !onlySetsDefault(alteration)) {
            return modify(alteration.table(), after(withExisting(alteration, tables)),
                    checkWithin(alteration.table(), alteration.column(), tables).orElse(null));
        }
        return super.statements(operation, tables);
    }

    /**
     * Creates a table. A foreign key brings an index of its own name unless there is one
     * that it can use, so one that shares its name with an index waits for that.
     */
    @Override
    public List<SqlStatement> visit(CreateTable operation) {
        Table table = operation.table();
        List<ForeignKey> waiting = table.foreignKeys()
            .stream()
            .filter((foreignKey) -> isIndexNamed(table, foreignKey.name()))
            .toList();
        if (waiting.isEmpty()) {
            return super.visit(operation);
        }
        List<ForeignKey> others = table.foreignKeys().stream().filter((key) -> !waiting.contains(key)).toList();
        List<SqlStatement> statements = new ArrayList<>(super.visit(new CreateTable(table.withForeignKeys(others))));
        waiting.forEach((key) -> statements.addAll(visit(new CreateConstraint(table.name(), key))));
        return statements;
    }

    private boolean isIndexNamed(Table table, @Nullable String name) {
        return name != null && table.indexes()
            .stream()
            .anyMatch((index) -> index.name() != null && isSameColumn(index.name(), name));
    }

    private List<SqlStatement> dropConstraint(DropConstraint operation, TableLookup tables) {
        return switch (operation.kind()) {
            case PRIMARY_KEY -> dropIndex(operation.table(), null, "primary key", tables);
            case UNIQUE -> dropIndex(operation.table(), name(operation), tables);
            case FOREIGN_KEY -> dropForeignKey(operation.table(), name(operation), tables);
            case CHECK, EXCLUSION -> dropCheck(operation, tables);
        };
    }

    private List<SqlStatement> dropCheck(DropConstraint operation, TableLookup tables) {
        String name = name(operation);
        return checkWithin(operation.table(), name, tables).filter(MariadbColumnCheck::alone)
            .flatMap((check) -> tables.find(operation.table()))
            .flatMap((table) -> table.columns()
                .stream()
                .filter((column) -> isSameColumn(column.name(), name))
                .findFirst())
            .map((column) -> modify(operation.table(), column, null))
            .orElseGet(() -> dropCheck(operation));
    }

    /**
     * The check that was written within a column, which a new definition of the column
     * must repeat.
     * @param table the table
     * @param column the column
     * @param tables reads the catalog
     * @return the check, or empty if the server has none of the kind
     */
    protected Optional<MariadbColumnCheck> checkWithin(QualifiedName table, String column, TableLookup tables) {
        return MariadbColumnCheck.find(table, column, this.identifiers, tables);
    }

    /**
     * Drops a check.
     * @param operation what drops it
     * @return the statement
     */
    protected List<SqlStatement> dropCheck(DropConstraint operation) {
        return statement("alter table %s drop constraint %s", sql(operation.table()), sql(name(operation)));
    }

    /**
     * Drops an index, whatever it makes unique. A foreign key that leans on it gets an
     * index of its own in the same statement, or the server would refuse.
     */
    private List<SqlStatement> dropIndex(QualifiedName table, String name, TableLookup tables) {
        return dropIndex(table, this.identifiers.canonical(name), "index " + sql(name), tables);
    }

    private List<SqlStatement> dropIndex(QualifiedName table, @Nullable String name, String dropped,
            TableLookup tables) {
        String replacements = tables.find(table)
            .map(MariadbForeignKeyIndexes::new)
            .map((indexes) -> indexes.leaningOn(name))
            .orElse(List.of())
            .stream()
            .filter((foreignKey) -> !hasIndex(table, Objects.requireNonNull(foreignKey.name()), tables).orElse(false))
            .map(this::ownIndex)
            .collect(Collectors.joining());
        return statement("alter table %s drop %s%s", sql(table), dropped, replacements);
    }

    /**
     * Whether a table has an index, even if that is one that a foreign key has brought:
     * once put back, it stays although another one would do.
     * @param table the table
     * @param name the name of the index
     * @param tables reads the catalog
     * @return whether it is there, or empty if there is no database that could be asked
     */
    protected final Optional<Boolean> hasIndex(QualifiedName table, String name, TableLookup tables) {
        return tables.read((connection) -> MariadbIndexLookup.exists(connection, table, name, this.identifiers));
    }

    private String ownIndex(ForeignKey foreignKey) {
        return ", add index %s (%s)".formatted(sql(Objects.requireNonNull(foreignKey.name())),
                foreignKey.columns().stream().map(this::sql).collect(Collectors.joining(", ")));
    }

    /**
     * Drops a foreign key, and the index of the same name that came with it unless there
     * was one already that it could use, or another foreign key now uses it
     * (<a href="https://mariadb.com/kb/en/foreign-keys/">Foreign Keys</a>).
     * @param table the table
     * @param name the name of the foreign key
     * @param tables finds the present definition of a table
     * @return the statement
     */
    protected List<SqlStatement> dropForeignKey(QualifiedName table, String name, TableLookup tables) {
        boolean shared = tables.find(table)
            .map(MariadbForeignKeyIndexes::new)
            .filter((indexes) -> indexes.isShared(this.identifiers.canonical(name)))
            .isPresent();
        return statement("alter table %s drop foreign key %s%s", sql(table), sql(name),
                shared ? "" : ", drop index if exists " + sql(name));
    }

    // "drop default" leaves a column that may be null without even null as its default
    private boolean onlySetsDefault(AlterColumn operation) {
        return operation.changes().size() == 1
                && operation.change(SetDefault.class).map(SetDefault::sql).filter(this::canBeSetAlone).isPresent();
    }

    /**
     * Whether a default can be set without saying everything else about its column.
     * @param defaultSql the default
     * @return whether {@code set default} accepts it
     */
    protected boolean canBeSetAlone(String defaultSql) {
        // the present time gets the precision of its column only where that is defined
        return !PRESENT_TIME.matcher(defaultSql).lookingAt();
    }

    @Override
    protected boolean isSameColumn(String name, String other) {
        // https://mariadb.com/kb/en/identifier-case-sensitivity/
        return name.equalsIgnoreCase(other) || super.isSameColumn(name, other);
    }

    /**
     * The constraint that is to be renamed.
     * @param rename what renames it
     * @param tables finds the present definition of a table
     * @return the constraint, or empty if the table is not known to have it
     */
    protected final Optional<Constraint> constraint(RenameConstraint rename, TableLookup tables) {
        if (rename.existing() != null) {
            return Optional.of(rename.existing());
        }
        return tables.find(rename.table())
            .stream()
            .flatMap((table) -> table.constraints().stream())
            .filter((constraint) -> constraint.name() != null && isSameColumn(constraint.name(), rename.name()))
            .findFirst();
    }

    @Override
    protected String tableOptions(Table table) {
        TableOptions options = table.options();
        List<String> clauses = new ArrayList<>();
        if (options.engine() != null) {
            clauses.add("engine = " + options.engine());
        }
        if (options.charset() != null) {
            clauses.add("default character set = " + options.charset());
        }
        if (options.collation() != null) {
            clauses.add("collate = " + options.collation());
        }
        table.columns().stream().map(this::firstNumber).flatMap(Optional::stream).forEach(clauses::add);
        if (table.comment() != null) {
            clauses.add("comment = " + literal(table.comment()));
        }
        String own = clauses.isEmpty() ? "" : " " + String.join(" ", clauses);
        return own
                + super.tableOptions(table.withOptions(options.withEngine(null).withCharset(null).withCollation(null)));
    }

    // the only thing that can be said of how a column is numbered
    private Optional<String> firstNumber(Column column) {
        Identity identity = column.identity();
        if (identity == null || identity.options().equals(SequenceOptions.NONE)) {
            return Optional.empty();
        }
        if (!identity.options().withStart(null).equals(SequenceOptions.NONE)) {
            throw new UnsupportedFeatureException(this.dialect,
                    "identity columns that count in their own way (%s)".formatted(column.name()),
                    "Say no more of it than startWith()");
        }
        return Optional.of("auto_increment = " + identity.options().start());
    }

    private List<SqlStatement> startingAt(QualifiedName table, Column column, List<SqlStatement> statements) {
        List<SqlStatement> all = new ArrayList<>(statements);
        firstNumber(column).ifPresent((clause) -> all.addAll(statement("alter table %s %s", sql(table), clause)));
        return all;
    }

    @Override
    public List<SqlStatement> visit(AddColumn operation) {
        return startingAt(operation.table(), operation.column(), super.visit(operation));
    }

    @Override
    protected List<SqlStatement> commentsOn(Table table) {
        return List.of();
    }

    @Override
    public List<SqlStatement> visit(SetTableComment operation) {
        String comment = operation.comment();
        return statement("alter table %s comment = %s", sql(operation.table()),
                literal((comment != null) ? comment : ""));
    }

    @Override
    public List<SqlStatement> visit(RenameTable operation) {
        // without its schema, the new name would be one of the default schema
        return statement("alter table %s rename to %s", sql(operation.table()),
                sql(new QualifiedName(operation.table().schema(), operation.newName())));
    }

    @Override
    public List<SqlStatement> visit(AlterColumn operation) {
        if (onlySetsDefault(operation)) {
            return statement("alter table %s alter column %s set default %s", sql(operation.table()),
                    sql(operation.column()), operation.change(SetDefault.class).map(SetDefault::sql).orElseThrow());
        }
        return modify(operation.table(), after(operation), null);
    }

    private List<SqlStatement> modify(QualifiedName table, Column column, @Nullable MariadbColumnCheck check) {
        return startingAt(table, column, statement("alter table %s modify column %s%s", sql(table),
                this.columns.of(table, column), (check != null) ? " check (" + check.condition() + ")" : ""));
    }

    private Column after(AlterColumn operation) {
        Column column = operation.existing();
        if (column == null) {
            column = said(operation);
        }
        for (ColumnChange change : operation.changes()) {
            column = change.applyTo(column);
        }
        return column;
    }

    private Column said(AlterColumn operation) {
        Set<Class<?>> aspects = operation.changes().stream().map(Object::getClass).collect(Collectors.toSet());
        if (aspects.size() < ColumnChange.class.getPermittedSubclasses().length) {
            throw new UnknownColumnException(this.dialect, operation);
        }
        return Column.of(operation.column(), operation.change(SetType.class).orElseThrow().type());
    }

    @Override
    public List<SqlStatement> visit(DropConstraint operation) {
        return dropConstraint(operation, TableLookup.NONE);
    }

    @Override
    public List<SqlStatement> visit(DropIndex operation) {
        return dropIndex(operation.table(), operation.name(), TableLookup.NONE);
    }

    @Override
    public List<SqlStatement> visit(RenameIndex operation) {
        return statement("alter table %s rename index %s to %s", sql(operation.table()), sql(operation.name()),
                sql(operation.newName()));
    }

    @Override
    public List<SqlStatement> visit(RenameConstraint operation) {
        return renameConstraint(operation, TableLookup.NONE);
    }

    private List<SqlStatement> renameConstraint(RenameConstraint operation, TableLookup tables) {
        Constraint existing = constraint(operation, tables).orElse(null);
        if (existing instanceof UniqueConstraint) {
            return visit(new RenameIndex(operation.table(), operation.name(), operation.newName()));
        }
        Constraint renamed = (existing instanceof ForeignKey foreignKey) ? foreignKey.withName(operation.newName())
                : (existing instanceof CheckConstraint check) ? check.withName(operation.newName()) : null;
        if (existing == null || renamed == null) {
            throw new UnsupportedFeatureException(this.dialect,
                    "a way to rename constraint %s of table %s, which it is not known to have"
                        .formatted(operation.name(), operation.table()),
                    "Run this on the database, or drop the constraint and create it under its new name");
        }
        List<SqlStatement> statements = new ArrayList<>(dropConstraint(
                new DropConstraint(operation.table(), existing.name(), existing.kind(), existing), tables));
        statements.addAll(visit(new CreateConstraint(operation.table(), renamed)));
        return statements;
    }

    // a sequence is a kind of table, and on MySQL a table takes its place
    @Override
    public List<SqlStatement> visit(RenameSequence operation) {
        return visit(new RenameTable(operation.sequence(), operation.newName()));
    }

    @Override
    protected List<SqlStatement> sequence(String verb, QualifiedName name, List<String> clauses) {
        List<String> own = new ArrayList<>(
                clauses.stream().map((clause) -> SEQUENCE_CLAUSES.getOrDefault(clause, clause)).toList());
        if (verb.equals("create") && clauses.stream().noneMatch((clause) -> clause.startsWith("cache"))) {
            // Cached values are lost with the server's memory. Hibernate, too, wants
            // none.
            own.add("nocache");
        }
        return super.sequence(verb, name, own);
    }

    @Override
    protected ExistenceClause existenceClause() {
        return EXISTENCE;
    }

    @Override
    protected Literals literals() {
        return new MariadbLiterals();
    }

    @Override
    protected IndexStatement indexStatement() {
        return new MariadbIndexStatement(this.identifiers, features());
    }

    @Override
    protected ObjectStatements objectStatements() {
        return new ObjectStatements(this.dialect, this.identifiers,
                Map.of(Kind.VIEW, Replacement.IN_PLACE, Kind.FUNCTION, Replacement.IN_PLACE, Kind.PROCEDURE,
                        Replacement.IN_PLACE, Kind.TRIGGER, Replacement.IN_PLACE));
    }

    @Override
    protected String batch(Backfill operation) {
        return "%s limit %s".formatted(operation.condition(), operation.batchSize());
    }

    @Override
    protected final String literal(@Nullable String text) {
        return literals().of(text);
    }

}
