package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.schema.ReplaceableObject;
import dev.migrate.schema.ReplaceableObject.Kind;

/**
 * Reads a few views of the default schema without anything else of it, in one statement.
 */
public final class ViewQuery {

    private final CatalogQuery query;

    /**
     * Reads views in one way.
     * @param sql gives {@code table_name} and {@code view_definition} of the views of the
     * connection's own schema whose names are like {@code :tables}
     */
    public ViewQuery(String sql) {
        this.query = new CatalogQuery(sql);
    }

    /**
     * Reads the views.
     * @param connection the connection to use
     * @param identifiers the rules for names
     * @param pattern a pattern for {@code like} on names as the catalog stores them
     * @return the views, without a schema in their names
     * @throws SQLException if the catalog cannot be read
     */
    public List<ReplaceableObject> read(Connection connection, Identifiers identifiers, String pattern)
            throws SQLException {
        String ownSchema = "";
        CatalogScope scope = CatalogScope.of(ownSchema, List.of()).only(pattern);
        SchemaAssembly views = new SchemaAssembly(identifiers, scope);
        this.query.read(connection, scope, (row) -> views.addView(Kind.VIEW, ownSchema, row.getString("table_name"),
                row.getString("view_definition")));
        return views.assemble().views();
    }

}
