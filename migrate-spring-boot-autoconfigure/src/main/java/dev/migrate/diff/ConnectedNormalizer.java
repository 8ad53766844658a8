package dev.migrate.diff;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.TableLookup;
import dev.migrate.operation.DropObject;
import dev.migrate.operation.Operation;
import dev.migrate.operation.ReplaceObject;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReplaceableObject;
import dev.migrate.schema.Table;

/**
 * Asks the database at the other end of a connection.
 */
public final class ConnectedNormalizer implements TableNormalizer {

    private final Dialect dialect;

    private final Connection connection;

    /**
     * A normalizer.
     * @param dialect the dialect of the database
     * @param connection the connection, with no transaction under way
     */
    public ConnectedNormalizer(Dialect dialect, Connection connection) {
        this.dialect = dialect;
        this.connection = connection;
    }

    @Override
    public List<Table> normalize(List<Table> tables) throws SQLException {
        return this.dialect.normalizer().normalize(this.connection, tables);
    }

    /**
     * Creates the views under other names, looks at them and takes them away again.
     */
    @Override
    public List<Optional<ReplaceableObject>> normalizeViews(List<ReplaceableObject> views) throws SQLException {
        String prefix = "migrate_scratch_" + UUID.randomUUID().toString().substring(0, 8) + "_";
        List<ReplaceableObject> created = new ArrayList<>();
        try {
            for (ReplaceableObject view : views) {
                ReplaceableObject scratch = named(view, QualifiedName.of(prefix + created.size()));
                created.add(execute(new ReplaceObject(scratch, null)) ? scratch : view);
            }
            Map<QualifiedName, ReplaceableObject> found = this.dialect.inspector()
                .inspect(this.connection, List.of())
                .views()
                .stream()
                .collect(Collectors.toMap((view) -> this.dialect.identifiers().canonical(view.name()), (view) -> view));
            List<Optional<ReplaceableObject>> normalized = new ArrayList<>();
            for (int i = 0; i < views.size(); i++) {
                QualifiedName name = views.get(i).name();
                normalized.add(Optional.ofNullable(created.get(i))
                    .filter((scratch) -> !scratch.name().equals(name))
                    .map((scratch) -> found.get(this.dialect.identifiers().canonical(scratch.name())))
                    .map((scratch) -> named(scratch, name)));
            }
            return normalized;
        }
        finally {
            for (ReplaceableObject view : created) {
                if (view.name().name().startsWith(prefix)) {
                    execute(new DropObject(view));
                }
            }
        }
    }

    private static ReplaceableObject named(ReplaceableObject view, QualifiedName name) {
        return new ReplaceableObject(view.kind(), name, view.parameters(), view.table(), view.definition());
    }

    /**
     * A query may name a column that is yet to be added.
     */
    private boolean execute(Operation operation) {
        try (Statement statement = this.connection.createStatement()) {
            for (SqlStatement sql : this.dialect.ddl().render(operation, TableLookup.NONE)) {
                statement.execute(sql.sql());
            }
            return true;
        }
        catch (SQLException ex) {
            return false;
        }
    }

}
