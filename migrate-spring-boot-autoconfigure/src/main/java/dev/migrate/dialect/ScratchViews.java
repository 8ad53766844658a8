package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.migrate.operation.DropObject;
import dev.migrate.operation.Operation;
import dev.migrate.operation.ReplaceObject;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReplaceableObject;

/**
 * Views under other names, in the default schema, for as long as it takes to see what the
 * database makes of them.
 */
public final class ScratchViews implements AutoCloseable {

    private final Dialect dialect;

    private final Connection connection;

    private final String prefix = ScratchTables.prefix();

    private final Map<QualifiedName, ReplaceableObject> created = new LinkedHashMap<>();

    /**
     * Nothing is created yet.
     * @param dialect the dialect of the database
     * @param connection the connection to use, with no transaction under way
     */
    public ScratchViews(Dialect dialect, Connection connection) {
        this.dialect = dialect;
        this.connection = connection;
    }

    /**
     * Creates those of the views that can be created: a query may name a column that is
     * yet to be added.
     * @param views the views
     */
    public void create(List<ReplaceableObject> views) {
        for (ReplaceableObject view : views) {
            ReplaceableObject scratch = named(view, QualifiedName.of(this.prefix + this.created.size()));
            try {
                execute(new ReplaceObject(scratch, null));
                this.created.put(view.name(), scratch);
            }
            catch (SQLException ex) {
                // Nothing can be said of it, then.
            }
        }
    }

    /**
     * What the database made of views.
     * @param views the views
     * @return each of the views as the database says it, in the same order; empty for one
     * that could not be created
     * @throws SQLException if the catalog cannot be read
     */
    public List<Optional<ReplaceableObject>> restore(List<ReplaceableObject> views) throws SQLException {
        if (this.created.isEmpty()) {
            return views.stream().map((view) -> Optional.<ReplaceableObject>empty()).toList();
        }
        Identifiers identifiers = this.dialect.identifiers();
        Map<QualifiedName, ReplaceableObject> found = this.dialect.inspector()
            .inspectViews(this.connection, identifiers.stored(this.prefix) + "%")
            .stream()
            .collect(Collectors.toMap((view) -> identifiers.canonical(view.name()), Function.identity()));
        return views.stream().map((view) -> restore(view, found)).toList();
    }

    private Optional<ReplaceableObject> restore(ReplaceableObject view, Map<QualifiedName, ReplaceableObject> found) {
        return Optional.ofNullable(this.created.get(view.name()))
            .map((scratch) -> found.get(this.dialect.identifiers().canonical(scratch.name())))
            .map((scratch) -> named(scratch, view.name()));
    }

    /**
     * Drops what was created.
     * @throws SQLException if a view cannot be dropped
     */
    @Override
    public void close() throws SQLException {
        for (ReplaceableObject scratch : this.created.values()) {
            execute(new DropObject(scratch));
        }
    }

    private static ReplaceableObject named(ReplaceableObject view, QualifiedName name) {
        return new ReplaceableObject(view.kind(), name, view.parameters(), view.table(), view.definition());
    }

    private void execute(Operation operation) throws SQLException {
        try (Statement statement = this.connection.createStatement()) {
            for (SqlStatement sql : this.dialect.ddl().render(operation, TableLookup.NONE)) {
                statement.execute(sql.sql());
            }
        }
    }

}
