package dev.migrate.model.application;

import java.util.Locale;

import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;

/**
 * Names in upper case, tables with a prefix, as there are in many companies.
 */
public class UpperCaseNames extends PhysicalNamingStrategySnakeCaseImpl {

    @Override
    public Identifier toPhysicalTableName(Identifier name, JdbcEnvironment environment) {
        return upperCase("T_", super.toPhysicalTableName(name, environment));
    }

    @Override
    public Identifier toPhysicalColumnName(Identifier name, JdbcEnvironment environment) {
        return upperCase("", super.toPhysicalColumnName(name, environment));
    }

    private static Identifier upperCase(String prefix, Identifier name) {
        return Identifier.toIdentifier(prefix + name.getText().toUpperCase(Locale.ROOT), name.isQuoted());
    }

}
