package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import dev.migrate.Operations;
import dev.migrate.dialect.OperationExamples.Example;
import dev.migrate.dialect.sqlite.SqliteDialect;
import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;

/**
 * What a dialect makes of an example.
 *
 * @param statements the statements, those of before left aside
 * @param emulation what is done before or instead of a statement for it, or {@code null}
 * @param refusal why nothing is done, or {@code null}
 */
record RenderedExample(List<SqlStatement> statements, String emulation, String refusal) {

    static RenderedExample of(Example example, String dialect) {
        try {
            return dialect.equals(SqliteDialect.NAME) ? onDatabase(example, dialect)
                    : withoutDatabase(example, dialect);
        }
        catch (UnsupportedFeatureException ex) {
            return new RenderedExample(List.of(), null, ex.getMessage());
        }
    }

    private static RenderedExample withoutDatabase(Example example, String dialect) {
        Map<QualifiedName, Table> tables = tables(example, dialect);
        Ddl ddl = Dialects.named(dialect).ddl();
        TableLookup lookup = (name) -> Optional.ofNullable(tables.get(name));
        CollectedOperations.of(dialect, example.before()).forEach((operation) -> ddl.render(operation, lookup));
        return rendered(example, dialect, lookup);
    }

    // most of its statements depend on the text of the table that there is
    private static RenderedExample onDatabase(Example example, String dialect) {
        Consumer<Operations> before = OperationExamples.TABLES;
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            for (Operation operation : CollectedOperations.of(dialect, before.andThen(example.before()))) {
                OperationExecution.execute(connection, operation);
            }
            return rendered(example, dialect, new LiveTables(Dialects.named(dialect), connection));
        }
        catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static RenderedExample rendered(Example example, String dialect, TableLookup tables) {
        Ddl ddl = Dialects.named(dialect).ddl();
        AskedTables asked = new AskedTables(tables, new ArrayList<>());
        List<SqlStatement> statements = CollectedOperations.of(dialect, example.migration())
            .stream()
            .flatMap((operation) -> ddl.render(operation, asked).stream())
            .toList();
        return new RenderedExample(statements, emulation(example, statements, asked), null);
    }

    private static String emulation(Example example, List<SqlStatement> statements, AskedTables asked) {
        boolean conditional = statements.stream()
            .anyMatch((statement) -> statement.sql().contains(" if exists ")
                    || statement.sql().contains(" if not exists "));
        if (example.title().startsWith("Only") && !asked.names().isEmpty() && !conditional) {
            return "the catalog is asked for the table first, so that there must be a database";
        }
        boolean copied = statements.stream().anyMatch((statement) -> statement.sql().contains("migrate_copy_of_"));
        return copied
                ? "a copy takes the place of the table, with everything that the table has, so that there must be a database"
                : null;
    }

    String sql() {
        return this.statements.stream()
            .map(SqlStatement::sql)
            .map((sql) -> sql.endsWith(";") ? sql + "\n" : sql + ";\n")
            .collect(Collectors.joining());
    }

    private static Map<QualifiedName, Table> tables(Example example, String dialect) {
        Map<QualifiedName, Table> tables = new LinkedHashMap<>();
        Consumer<Operations> before = OperationExamples.TABLES;
        for (Operation operation : CollectedOperations.of(dialect, before.andThen(example.before()))) {
            if (operation instanceof CreateTable create) {
                tables.put(create.table().name(), create.table());
            }
            if (operation instanceof CreateConstraint create) {
                tables.computeIfPresent(create.table(), (name, table) -> with(create.constraint(), table));
            }
            if (operation instanceof CreateIndex create) {
                tables.computeIfPresent(create.table(), (name, table) -> table.withIndexes(List.of(create.index())));
            }
        }
        return tables;
    }

    private static Table with(Constraint constraint, Table table) {
        if (constraint instanceof UniqueConstraint unique) {
            return table.withUniqueConstraints(List.of(unique));
        }
        return (constraint instanceof ForeignKey foreignKey) ? table.withForeignKeys(List.of(foreignKey)) : table;
    }

    /**
     * Remembers which tables a dialect wants to know.
     *
     * @param tables finds them
     * @param names the names that it asked for
     */
    private record AskedTables(TableLookup tables, List<QualifiedName> names) implements TableLookup {

        @Override
        public Optional<Table> find(QualifiedName name) {
            this.names.add(name);
            return this.tables.find(name);
        }

        @Override
        public <T> Optional<T> read(CatalogReader<T> reader) {
            return this.tables.read(reader);
        }

    }

}
