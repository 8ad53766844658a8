package dev.migrate.dialect.mariadb;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.StandardDdl;
import dev.migrate.dialect.TableLookup;
import dev.migrate.dialect.TypeNames;
import dev.migrate.dialect.UnknownColumnException;
import dev.migrate.dialect.UnsupportedFeatureException;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.ColumnChange;
import dev.migrate.operation.ColumnChange.SetDefault;
import dev.migrate.operation.ColumnChange.SetType;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.SetTableComment;
import dev.migrate.schema.Column;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;

import org.jspecify.annotations.Nullable;

/**
 * MariaDB's statements: <a href="https://mariadb.com/kb/en/sql-statements/">SQL
 * Statements</a>.
 */
public class MariadbDdl extends StandardDdl {

    // the beginning of a long text is no expression, and the only way to index one
    private static final Pattern PREFIX = Pattern.compile("(?:[\\w$]+|`(?:[^`]|``)+`) ?\\(\\d+\\)");

    private final String dialect;

    private final Identifiers identifiers;

    private final MariadbColumnClause columns;

    MariadbDdl(Identifiers identifiers, TypeNames types) {
        this(MariadbDialect.NAME, identifiers, new MariadbColumnClause(MariadbDialect.NAME, identifiers, types));
    }

    /**
     * Creates a renderer for a relative of MariaDB.
     * @param dialect the name of the family
     * @param identifiers the rules for names
     * @param columns defines columns
     */
    protected MariadbDdl(String dialect, Identifiers identifiers, MariadbColumnClause columns) {
        super(identifiers, columns);
        this.dialect = dialect;
        this.identifiers = identifiers;
        this.columns = columns;
    }

    @Override
    public List<SqlStatement> render(Operation operation, TableLookup tables) {
        if (operation instanceof DropIndex drop) {
            return dropIndex(drop.table(), drop.name(), tables);
        }
        if (operation instanceof DropConstraint drop && drop.name() != null) {
            if (drop.kind() == Constraint.Kind.UNIQUE) {
                return dropIndex(drop.table(), drop.name(), tables);
            }
            if (drop.kind() == Constraint.Kind.FOREIGN_KEY) {
                return dropForeignKey(drop.table(), drop.name(), tables);
            }
        }
        return super.render(operation, tables);
    }

    /**
     * Drops an index, whatever it makes unique. A foreign key that leans on it gets an
     * index of its own in the same statement, or the server would refuse.
     */
    private List<SqlStatement> dropIndex(QualifiedName table, String name, TableLookup tables) {
        String replacements = tables.find(table)
            .map(MariadbForeignKeyIndexes::new)
            .map((indexes) -> indexes.leaningOn(this.identifiers.canonical(name)))
            .orElse(List.of())
            .stream()
            .map(this::ownIndex)
            .collect(Collectors.joining());
        return statement("alter table %s drop index %s%s", sql(table), sql(name), replacements);
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

    @Override
    protected Operation complete(Operation operation, TableLookup tables) {
        return (operation instanceof AlterColumn alteration && !onlySetsDefault(alteration))
                ? withExisting(alteration, tables) : operation;
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
        return true;
    }

    @Override
    protected boolean isSameColumn(String name, String other) {
        // https://mariadb.com/kb/en/identifier-case-sensitivity/
        return name.equalsIgnoreCase(other) || super.isSameColumn(name, other);
    }

    @Override
    protected String tableOptions(Table table) {
        return (table.comment() != null) ? " comment = " + literal(table.comment()) : "";
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
        return statement("alter table %s modify column %s", sql(operation.table()), this.columns.of(after(operation)));
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
        return (operation.kind() == Constraint.Kind.PRIMARY_KEY)
                ? statement("alter table %s drop primary key", sql(operation.table())) : super.visit(operation);
    }

    @Override
    public List<SqlStatement> visit(CreateSequence operation) {
        Sequence sequence = operation.sequence();
        // Cached values are lost with the server's memory. Hibernate, too, wants none.
        return statement("create sequence %s start with %s increment by %s nocache", sql(sequence.name()),
                sequence.start(), sequence.increment());
    }

    @Override
    protected String indexed(Index index, Index.Part part) {
        if (isPrefix(part)) {
            return part.toString();
        }
        if (part.expression()) {
            throw new UnsupportedFeatureException(this.dialect,
                    "indexes on expressions, such as %s in index %s".formatted(part.text(), index.name()),
                    "Add a generated column with the expression, and index that");
        }
        return super.indexed(index, part);
    }

    /**
     * Whether what is indexed is the beginning of a text, as in {@code notes(100)}.
     * @param part what is indexed
     * @return whether it is no expression, though it is said as one
     */
    protected static boolean isPrefix(Index.Part part) {
        return part.expression() && PREFIX.matcher(part.text()).matches();
    }

    @Override
    protected final String literal(@Nullable String text) {
        return (text != null) ? MariadbLiterals.text(text) : super.literal(text);
    }

}
