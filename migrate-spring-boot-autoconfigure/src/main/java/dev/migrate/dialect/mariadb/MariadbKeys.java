package dev.migrate.dialect.mariadb;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import dev.migrate.dialect.CatalogQuery;
import dev.migrate.dialect.CatalogScope;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.SchemaAssembly;
import dev.migrate.dialect.TableAssembly;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;

import org.jspecify.annotations.Nullable;

/**
 * Reads keys and indexes, which are one to MariaDB, and foreign keys.
 * <p>
 * A foreign key needs an index, and MariaDB makes one if there is none, see
 * <a href="https://mariadb.com/kb/en/foreign-keys/">Foreign Keys</a>. It has the columns
 * of the foreign key and its name, or that of its first column if the foreign key was not
 * given a name. Such an index is left out, even if somebody has made it by hand: that
 * cannot be told.
 */
final class MariadbKeys {

    // the name of the table stands before it
    private static final Pattern SERVERS_NAME = Pattern.compile(".*_ibfk_\\d+");

    private final Identifiers identifiers;

    private final UnaryOperator<String> expressions;

    private final Map<Key, ForeignKey> foreignKeys = new LinkedHashMap<>();

    private final Map<Key, List<IndexColumn>> indexes = new LinkedHashMap<>();

    /**
     * Reads the keys.
     * @param identifiers the rules for names
     * @param indexColumns finds the parts of indexes
     * @param expressions makes the expression of a statement of one of the catalog
     * @param connection the connection to use
     * @param scope what to read
     * @throws SQLException if the catalog cannot be read
     */
    MariadbKeys(Identifiers identifiers, CatalogQuery indexColumns, UnaryOperator<String> expressions,
            Connection connection, CatalogScope scope) throws SQLException {
        this.identifiers = identifiers;
        this.expressions = expressions;
        MariadbCatalog.FOREIGN_KEY_RULES.read(connection, scope,
                (row) -> this.foreignKeys.put(Key.of(row, "constraint_name"),
                        new ForeignKey(action(row.getString("delete_rule")), action(row.getString("update_rule")),
                                new ArrayList<>())));
        MariadbCatalog.FOREIGN_KEY_COLUMNS.read(connection, scope,
                (row) -> Objects.requireNonNull(this.foreignKeys.get(Key.of(row, "constraint_name")))
                    .columns()
                    .add(ForeignKeyColumn.of(row)));
        indexColumns.read(connection, scope,
                (row) -> this.indexes.computeIfAbsent(Key.of(row, "index_name"), (index) -> new ArrayList<>())
                    .add(IndexColumn.of(row)));
    }

    /**
     * To refuse and to refuse at once is the same to InnoDB, and which of the two it
     * reports for a foreign key that says neither depends on the version.
     * @param action an action
     * @return the same, or what means the same
     */
    static ReferentialAction normal(ReferentialAction action) {
        return (action == ReferentialAction.RESTRICT) ? ReferentialAction.NO_ACTION : action;
    }

    /**
     * Whether a foreign key was not given a name.
     * @param foreignKey the name that it has
     * @return whether that is the server's choice
     */
    static boolean isNamedByServer(String foreignKey) {
        return SERVERS_NAME.matcher(foreignKey).matches();
    }

    private static ReferentialAction action(String rule) {
        return normal(ReferentialAction.valueOf(rule.replace(' ', '_')));
    }

    /**
     * Adds everything to its table.
     * @param schema where the tables are
     */
    void addTo(SchemaAssembly schema) {
        this.foreignKeys.forEach((key, foreignKey) -> foreignKey.columns()
            .forEach((column) -> key.table(schema)
                .addForeignKeyColumn(key.name(), column.name(), column.referencedTable(), column.referencedColumn(),
                        foreignKey.onDelete(), foreignKey.onUpdate())));
        Map<QualifiedName, List<Key>> foreignKeysByTable = new HashMap<>();
        this.foreignKeys.keySet()
            .forEach((key) -> foreignKeysByTable.computeIfAbsent(key.table(), (table) -> new ArrayList<>()).add(key));
        this.indexes.forEach((index, columns) -> {
            List<Key> candidates = foreignKeysByTable.getOrDefault(index.table(), List.of());
            if (candidates.stream().noneMatch((foreignKey) -> isMadeFor(foreignKey, index, columns))) {
                addIndex(index.table(schema), index.name(), columns);
            }
        });
    }

    private boolean isMadeFor(Key foreignKey, Key index, List<IndexColumn> columns) {
        List<String> referring = Objects.requireNonNull(this.foreignKeys.get(foreignKey))
            .columns()
            .stream()
            .map(ForeignKeyColumn::name)
            .toList();
        boolean sameName = isNamedByServer(foreignKey.name())
                ? index.name().matches("\\Q" + referring.get(0) + "\\E(_\\d+)?")
                : index.name().equalsIgnoreCase(foreignKey.name());
        return sameName && columns.stream().noneMatch(IndexColumn::unique)
                && columns.stream().allMatch(IndexColumn::plain)
                && referring.equals(columns.stream().map(IndexColumn::name).toList());
    }

    private void addIndex(TableAssembly table, String name, List<IndexColumn> columns) {
        boolean plain = columns.stream().allMatch(IndexColumn::plain);
        for (IndexColumn column : columns) {
            if (name.equals("PRIMARY")) {
                table.addPrimaryKeyColumn(null, column.name());
            }
            else if (column.unique() && plain) {
                table.addUniqueColumn(name, column.name());
            }
            else {
                table.addIndexPart(name, column.unique(), part(column));
            }
        }
        if (!columns.isEmpty() && (columns.get(0).method() != null || columns.get(0).ignored())) {
            table.indexOptions(name,
                    (options) -> options.withMethod(columns.get(0).method()).withInvisible(columns.get(0).ignored()));
        }
    }

    private Index.Part part(IndexColumn column) {
        Index.Part part = Index.Part.column(column.name());
        if (column.expression() != null) {
            part = Index.Part.expression(this.expressions.apply(column.expression()));
        }
        else if (column.length() != null) {
            String name = this.identifiers.sql(this.identifiers.name(column.name()));
            part = Index.Part.expression(name + "(" + column.length() + ")");
        }
        return column.descending() ? part.desc() : part;
    }

    /**
     * Names a constraint or index, which is unique only within its table.
     */
    private record Key(QualifiedName table, String name) {

        static Key of(ResultSet row, String name) throws SQLException {
            return new Key(new QualifiedName(row.getString("table_schema"), row.getString("table_name")),
                    row.getString(name));
        }

        TableAssembly table(SchemaAssembly schema) {
            return schema.table(String.valueOf(this.table.schema()), this.table.name());
        }

    }

    private record ForeignKey(ReferentialAction onDelete, ReferentialAction onUpdate, List<ForeignKeyColumn> columns) {

    }

    private record ForeignKeyColumn(String name, QualifiedName referencedTable, String referencedColumn) {

        static ForeignKeyColumn of(ResultSet row) throws SQLException {
            return new ForeignKeyColumn(row.getString("column_name"),
                    new QualifiedName(row.getString("referenced_table_schema"), row.getString("referenced_table_name")),
                    row.getString("referenced_column_name"));
        }

    }

    /**
     * A part of an index.
     *
     * @param name the name of the column, empty for an expression
     * @param length how many characters are indexed, or {@code null} for all
     * @param method the access method of the index, or {@code null} for the usual one
     * @param ignored whether the index is kept from queries
     */
    private record IndexColumn(String name, @Nullable String expression, boolean unique, boolean descending,
            @Nullable String length, @Nullable String method, boolean ignored) {

        private static final Map<String, String> METHODS = Map.of("HASH", "hash", "FULLTEXT", "fulltext", "SPATIAL",
                "spatial", "RTREE", "spatial");

        static IndexColumn of(ResultSet row) throws SQLException {
            // a full-text or spatial index has lengths that nobody chose
            boolean ordered = List.of("BTREE", "HASH").contains(row.getString("index_type"));
            String column = row.getString("column_name");
            return new IndexColumn((column != null) ? column : "", row.getString("expression"),
                    row.getInt("non_unique") == 0, "D".equals(row.getString("collation")),
                    ordered ? row.getString("sub_part") : null, METHODS.get(row.getString("index_type")),
                    "YES".equals(row.getString("ignored")));
        }

        boolean plain() {
            return this.expression == null && this.length == null && !this.descending && !this.ignored;
        }

    }

}
