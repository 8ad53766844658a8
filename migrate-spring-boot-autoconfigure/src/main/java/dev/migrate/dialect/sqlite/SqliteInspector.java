package dev.migrate.dialect.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.migrate.dialect.CatalogScope;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.SchemaAssembly;
import dev.migrate.dialect.TableAssembly;
import dev.migrate.dialect.TypeNames;
import dev.migrate.dialect.sqlite.Clause.Kind;
import dev.migrate.dialect.sqlite.Clause.Reference;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Standard;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Match;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReplaceableObject;
import dev.migrate.schema.Schema;

/**
 * Reads the definitions that SQLite keeps, in two statements. There are no schemas but
 * the one: what is attached to a connection is another database.
 */
final class SqliteInspector implements Inspector {

    private static final String SCHEMA = "main";

    private final Identifiers identifiers;

    private final TypeNames types;

    SqliteInspector(Identifiers identifiers, TypeNames types) {
        this.identifiers = identifiers;
        this.types = types;
    }

    @Override
    public Schema inspect(Connection connection, List<String> otherSchemas) throws SQLException {
        return inspect(connection, CatalogScope.of(SCHEMA, List.of()));
    }

    @Override
    public Map<String, Set<QualifiedName>> inspectOthers(Connection connection) throws SQLException {
        return SqliteCatalog.OTHERS.read(connection, this.identifiers);
    }

    @Override
    public List<ReplaceableObject> inspectViews(Connection connection, String pattern) throws SQLException {
        return inspectTables(connection, pattern).views();
    }

    /**
     * Reads some tables.
     * @param connection the connection to use
     * @param pattern a pattern for {@code like} on names as the catalog stores them
     * @return the tables
     * @throws SQLException if the catalog cannot be read
     */
    Schema inspectTables(Connection connection, String pattern) throws SQLException {
        return inspect(connection, CatalogScope.of(SCHEMA, List.of()).only(pattern));
    }

    private Schema inspect(Connection connection, CatalogScope scope) throws SQLException {
        SchemaAssembly schema = new SchemaAssembly(this.identifiers, scope);
        Map<String, TableSource> sources = new LinkedHashMap<>();
        SqliteCatalog.TABLES.read(connection, scope, (row) -> sources
            .put(SqliteIdentifiers.fold(row.getString("table_name")), TableSource.parse(row.getString("sql"))));
        sources.forEach((name, source) -> {
            schema.addTable(SCHEMA, name, null);
            add(source, name, schema.table(SCHEMA, name), sources);
        });
        SqliteCatalog.INDEXES_AND_VIEWS.read(connection, scope, (row) -> {
            String name = row.getString("name");
            if (row.getString("type").equals("view")) {
                schema.addView(ReplaceableObject.Kind.VIEW, SCHEMA, SqliteIdentifiers.fold(name),
                        query(row.getString("sql")));
                return;
            }
            TableAssembly table = schema.table(SCHEMA, SqliteIdentifiers.fold(row.getString("table_name")));
            IndexSource index = IndexSource.parse(row.getString("sql"));
            index.parts().forEach((part) -> table.addIndexPart(name, index.unique(), part));
            if (index.isPartial()) {
                table.indexOptions(name, (options) -> options.withWhere(index.condition()));
            }
        });
        return schema.assemble();
    }

    // https://sqlite.org/lang_createview.html
    private static String query(String sql) {
        TokenReader reader = new TokenReader(sql);
        while (!reader.skip("as")) {
            reader.next();
        }
        return reader.rest();
    }

    private void add(TableSource source, String name, TableAssembly table, Map<String, TableSource> all) {
        source.columns().forEach((column) -> table.addColumn(column(column, source)));
        source.primaryKey()
            .ifPresent((key) -> key.columns().forEach((column) -> table.addPrimaryKeyColumn(key.name(), column)));
        ConstraintNames names = new ConstraintNames(name, source);
        source.clauses().forEach((clause) -> {
            Reference reference = clause.reference();
            if (clause.kind() == Kind.UNIQUE) {
                clause.columns().forEach((column) -> table.addUniqueColumn(names.of(clause), column));
            }
            else if (clause.kind() == Kind.CHECK && clause.expression() != null) {
                table.addCheck(names.of(clause), clause.expression());
            }
            else if (reference != null) {
                addForeignKey(names.of(clause), clause.columns(), reference, table, all);
            }
        });
    }

    private static void addForeignKey(String name, List<String> columns, Reference reference, TableAssembly table,
            Map<String, TableSource> all) {
        List<String> referenced = reference.columns().isEmpty()
                ? Optional.ofNullable(all.get(SqliteIdentifiers.fold(reference.table())))
                    .flatMap(TableSource::primaryKey)
                    .map(Clause::columns)
                    // a table that is not there is no error to SQLite
                    .orElse(columns)
                : reference.columns();
        for (int i = 0; i < columns.size(); i++) {
            table.addForeignKeyColumn(name, columns.get(i), new QualifiedName(SCHEMA, reference.table()),
                    referenced.get(i), reference.onDelete(), reference.onUpdate());
        }
        // a match type is read by SQLite, and then ignored
        table.foreignKeyOptions(name, reference.timing(), Match.SIMPLE);
    }

    private Column column(ColumnSource column, TableSource source) {
        boolean numbered = source.rowNumber().filter(column::equals).isPresent();
        // the number of a row has 64 bits
        ColumnType type = numbered ? Standard.of(ColumnType.Kind.BIGINT) : type(column);
        boolean nullable = !numbered && column.clause(Kind.NOT_NULL).isEmpty()
                && !(source.isWithoutRowid() && source.primaryKey().filter((key) -> has(key, column)).isPresent());
        return new Column(column.name(), type, nullable,
                column.clause(Kind.DEFAULT).map(Clause::expression).filter((sql) -> !isNull(sql)).orElse(null),
                numbered ? Identity.BY_DEFAULT : null,
                column.clause(Kind.GENERATED).map(Clause::expression).orElse(null), null,
                column.clause(Kind.GENERATED).filter((clause) -> !clause.says("stored")).isPresent(),
                column.clause(Kind.COLLATE).map(Clause::expression).orElse(null));
    }

    // without a type, values of all types are kept as they are
    private ColumnType type(ColumnSource column) {
        return this.types.canonical(this.types.parse(column.type().isEmpty() ? "blob" : column.type()));
    }

    private static boolean has(Clause key, ColumnSource column) {
        return key.columns().stream().anyMatch(column::is);
    }

    private static boolean isNull(String sql) {
        return SqliteIdentifiers.fold(sql).equals("null");
    }

}
