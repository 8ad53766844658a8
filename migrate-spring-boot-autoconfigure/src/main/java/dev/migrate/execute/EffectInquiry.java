package dev.migrate.execute;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.ObjectLookup;
import dev.migrate.dialect.TableLookup;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.Backfill;
import dev.migrate.operation.ColumnChange.SetIdentity;
import dev.migrate.operation.Conditional;
import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateSchema;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropObject;
import dev.migrate.operation.DropSchema;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.ReplaceObject;
import dev.migrate.operation.RestartSequence;
import dev.migrate.operation.SetTableComment;
import dev.migrate.operation.ValidateConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReplaceableObject;
import dev.migrate.schema.Table;

/**
 * Asks the catalog whether a statement took effect that was being executed when its
 * process or its connection was lost.
 */
final class EffectInquiry {

    private static final Pattern INDEX = Pattern.compile("create\\b[^(]*\\bindex\\b.*", Pattern.DOTALL);

    private static final Pattern REPEATABLE = Pattern.compile(
            "\\s*(create\\s+or\\s+(replace|alter)|(create|drop)\\s+[a-z ]*?\\bif\\s+(not\\s+)?exists)\\b.*",
            Pattern.DOTALL);

    private final Dialect dialect;

    private final Connection connection;

    private final TableLookup tables;

    private final ObjectLookup objects;

    /**
     * Asks the catalog of a database.
     * @param dialect the dialect of the database
     * @param connection the connection to use
     * @param tables finds tables in it
     */
    EffectInquiry(Dialect dialect, Connection connection, TableLookup tables) {
        this.dialect = dialect;
        this.connection = connection;
        this.tables = tables;
        this.objects = new ObjectLookup(dialect.identifiers(), tables);
    }

    /**
     * What became of a statement.
     * @param operation the operation that it belongs to
     * @param part its place among the statements of the operation, from 1
     * @param sql the statement
     * @return what the catalog says
     * @throws SQLException if the catalog cannot be read
     */
    Effect of(Operation operation, int part, String sql) throws SQLException {
        if (operation instanceof Conditional conditional) {
            Effect effect = of(conditional.operation(), part, sql);
            return (effect == Effect.UNKNOWN && isRepeatable(sql)) ? Effect.REPEATABLE : effect;
        }
        if (operation instanceof ExecuteSql) {
            return isRepeatable(sql) ? Effect.REPEATABLE : Effect.UNKNOWN;
        }
        if (operation instanceof Backfill || operation instanceof AlterSequence || operation instanceof RestartSequence
                || operation instanceof SetTableComment || operation instanceof ValidateConstraint) {
            return Effect.REPEATABLE;
        }
        if (operation instanceof CreateTable create) {
            return ofTable(create, part, sql);
        }
        if (operation instanceof AddColumn && part > 1) {
            // A comment, or the first number.
            return Effect.REPEATABLE;
        }
        if (operation instanceof AlterColumn alter) {
            return ofAlteration(alter, sql);
        }
        if (operation instanceof RenameConstraint rename && isDropAndCreate(sql)) {
            return ofReplacement(rename, part);
        }
        if (operation instanceof RenameSequence rename) {
            return ofRename(rename, part, sql);
        }
        return (part == 1) ? ofObject(operation) : Effect.UNKNOWN;
    }

    private static boolean isRepeatable(String sql) {
        return REPEATABLE.matcher(sql.toLowerCase(Locale.ROOT)).matches() || SessionStatement.isSetting(sql);
    }

    private static Effect created(boolean exists) {
        return exists ? Effect.PRESENT : Effect.ABSENT;
    }

    private Effect ofObject(Operation operation) throws SQLException {
        if (operation instanceof AddColumn || operation instanceof CreateConstraint
                || operation instanceof CreateIndex) {
            return isNamed(operation)
                    ? this.objects.exists(operation).map(EffectInquiry::created).orElse(Effect.UNKNOWN)
                    : Effect.UNKNOWN;
        }
        if (operation instanceof DropTable || operation instanceof DropColumn || operation instanceof DropConstraint
                || operation instanceof DropIndex) {
            return this.objects.exists(operation).map((exists) -> created(!exists)).orElse(Effect.UNKNOWN);
        }
        Optional<Operation> afterwards = renamed(operation);
        if (afterwards.isPresent()) {
            return ofRename(operation, afterwards.get());
        }
        if (operation instanceof CreateSequence || operation instanceof DropSequence) {
            boolean exists = operation.subject().isPresent() && isSequence(operation.subject().get());
            return created(exists == operation instanceof CreateSequence);
        }
        if (operation instanceof CreateSchema create) {
            return created(isSchema(create.schema()));
        }
        if (operation instanceof DropSchema drop) {
            return created(!isSchema(drop.schema()));
        }
        if (operation instanceof ReplaceObject) {
            return Effect.REPEATABLE;
        }
        if (operation instanceof DropObject drop && drop.object().kind() == ReplaceableObject.Kind.VIEW) {
            return created(!new TableExistence(this.dialect.identifiers()).test(this.connection, drop.object().name()));
        }
        return Effect.UNKNOWN;
    }

    private static boolean isNamed(Operation operation) {
        if (operation instanceof CreateConstraint create) {
            return create.constraint().name() != null;
        }
        return !(operation instanceof CreateIndex create) || create.index().name() != null;
    }

    private Effect ofTable(CreateTable create, int part, String sql) {
        Optional<Table> table = this.tables.find(create.table().name());
        if (part > 1) {
            return INDEX.matcher(sql).matches() ? ofIndex(create.table(), sql) : Effect.REPEATABLE;
        }
        if (table.isEmpty()) {
            return Effect.ABSENT;
        }
        // One of the same name may have been there before.
        return columns(table.get()).equals(columns(create.table())) ? Effect.PRESENT : Effect.UNKNOWN;
    }

    private Effect ofIndex(Table table, String sql) {
        for (Index index : table.indexes()) {
            if (index.name() != null && sql.contains(" " + this.dialect.identifiers().sql(index.name()) + " ")) {
                return ofNamed(new CreateIndex(table.name(), index));
            }
        }
        return Effect.UNKNOWN;
    }

    private Effect ofNamed(Operation creation) {
        return this.objects.exists(creation).map(EffectInquiry::created).orElse(Effect.UNKNOWN);
    }

    private Set<String> columns(Table table) {
        return table.columns()
            .stream()
            .map((column) -> this.dialect.identifiers().canonical(column.name()))
            .collect(Collectors.toSet());
    }

    /**
     * An alteration that was made does no harm when it is made again, except that what
     * already numbers its rows cannot begin to.
     */
    private Effect ofAlteration(AlterColumn alter, String sql) {
        Optional<SetIdentity> change = alter.change(SetIdentity.class);
        if (change.isEmpty() || !sql.toLowerCase(Locale.ROOT).contains("identity")) {
            return Effect.REPEATABLE;
        }
        boolean wanted = change.get().identity() != null;
        return this.tables.find(alter.table())
            .flatMap((table) -> table.columns().stream().filter((column) -> isSame(column, alter.column())).findFirst())
            .map((column) -> created((column.identity() != null) == wanted))
            .orElse(Effect.UNKNOWN);
    }

    private boolean isSame(Column column, String name) {
        return this.dialect.identifiers().canonical(column.name()).equals(this.dialect.identifiers().canonical(name));
    }

    private static boolean isDropAndCreate(String sql) {
        return !sql.toLowerCase(Locale.ROOT).contains(" rename ");
    }

    private Effect ofReplacement(RenameConstraint rename, int part) {
        return (part == 1) ? this.objects.exists(rename).map((exists) -> created(!exists)).orElse(Effect.UNKNOWN)
                : ofNamed(new RenameConstraint(rename.table(), rename.newName(), rename.name(), null));
    }

    /**
     * The same operation on what it leads to.
     */
    private static Optional<Operation> renamed(Operation operation) {
        if (operation instanceof RenameTable rename) {
            return Optional.of(new DropTable(new QualifiedName(rename.table().schema(), rename.newName()), null));
        }
        if (operation instanceof RenameColumn rename) {
            return Optional.of(new RenameColumn(rename.table(), rename.newName(), rename.column()));
        }
        if (operation instanceof RenameIndex rename) {
            return Optional.of(new RenameIndex(rename.table(), rename.newName(), rename.name()));
        }
        if (operation instanceof RenameConstraint rename) {
            return Optional.of(new RenameConstraint(rename.table(), rename.newName(), rename.name(), null));
        }
        return Optional.empty();
    }

    private Effect ofRename(Operation operation, Operation afterwards) {
        boolean before = this.objects.exists(operation).orElse(false);
        boolean after = this.objects.exists(afterwards).orElse(false);
        return (before == after) ? Effect.UNKNOWN : created(after);
    }

    /**
     * Where it cannot be renamed, another one is created first and the old one dropped
     * then.
     */
    private Effect ofRename(RenameSequence rename, int part, String sql) throws SQLException {
        boolean before = isSequence(rename.sequence());
        if (part > 1) {
            return created(!before);
        }
        boolean after = isSequence(new QualifiedName(rename.sequence().schema(), rename.newName()));
        boolean creates = sql.contains("create sequence");
        return (before == after && !creates) ? Effect.UNKNOWN : created(after);
    }

    private boolean isSequence(QualifiedName name) throws SQLException {
        QualifiedName wanted = this.dialect.identifiers().canonical(name);
        List<String> schemas = Optional.ofNullable(wanted.schema()).stream().toList();
        return this.tables.find(name).isPresent() || this.dialect.inspector()
            .inspect(this.connection, schemas)
            .sequences()
            .stream()
            .anyMatch((sequence) -> sequence.name().equals(wanted));
    }

    /**
     * What some databases call a schema is a catalog to JDBC.
     */
    private boolean isSchema(String name) throws SQLException {
        DatabaseMetaData metaData = this.connection.getMetaData();
        Set<String> names = new HashSet<>();
        try (ResultSet schemas = metaData.getSchemas()) {
            while (schemas.next()) {
                names.add(schemas.getString("TABLE_SCHEM"));
            }
        }
        if (metaData.supportsCatalogsInTableDefinitions() && !metaData.supportsSchemasInTableDefinitions()) {
            try (ResultSet catalogs = metaData.getCatalogs()) {
                while (catalogs.next()) {
                    names.add(catalogs.getString("TABLE_CAT"));
                }
            }
        }
        return Stream.of(this.dialect.identifiers().stored(name)).filter(Objects::nonNull).anyMatch(names::contains);
    }

}
