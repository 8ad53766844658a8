package dev.migrate.dialect;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of a database that is read from its catalog. All names are as the catalog
 * stores them.
 *
 * @param defaultSchema the schema that names need not mention
 * @param schemas all schemas to read, the default one among them
 * @param tables a pattern for {@code like} that the names of tables match
 */
public record CatalogScope(String defaultSchema, List<String> schemas, String tables) {

    public CatalogScope {
        schemas = List.copyOf(schemas);
    }

    /**
     * Whole schemas.
     * @param defaultSchema the schema that names need not mention
     * @param otherSchemas further schemas
     * @return the scope
     */
    public static CatalogScope of(String defaultSchema, List<String> otherSchemas) {
        List<String> schemas = new ArrayList<>();
        schemas.add(defaultSchema);
        otherSchemas.stream().filter((schema) -> !schemas.contains(schema)).forEach(schemas::add);
        return new CatalogScope(defaultSchema, schemas, "%");
    }

    /**
     * Only some tables of the default schema.
     * @param pattern a pattern for {@code like} that their names match
     * @return the scope
     */
    public CatalogScope only(String pattern) {
        return new CatalogScope(this.defaultSchema, List.of(this.defaultSchema), pattern);
    }

}
