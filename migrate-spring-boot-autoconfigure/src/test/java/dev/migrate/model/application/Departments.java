package dev.migrate.model.application;

import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;

/**
 * A schema for each department, or, where there are no schemas, a database whose name
 * begins with that of the application's own.
 */
public class Departments extends PhysicalNamingStrategySnakeCaseImpl {

    @Override
    public Identifier toPhysicalCatalogName(Identifier name, JdbcEnvironment environment) {
        if (name == null || hasSchemas(environment)) {
            return null;
        }
        String text = "%s_%s".formatted(environment.getCurrentCatalog().getText(), name.getText());
        return new Identifier(text, name.isQuoted());
    }

    @Override
    public Identifier toPhysicalSchemaName(Identifier name, JdbcEnvironment environment) {
        return hasSchemas(environment) ? name : null;
    }

    private static boolean hasSchemas(JdbcEnvironment environment) {
        return environment.getNameQualifierSupport().supportsSchemas();
    }

}
