package dev.migrate.model;

import java.util.Objects;
import java.util.regex.Pattern;

import dev.migrate.dialect.Identifiers;
import dev.migrate.schema.QualifiedName;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategy;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.model.relational.internal.SqlStringGenerationContextImpl;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;
import org.hibernate.mapping.Column;
import org.jspecify.annotations.Nullable;

/**
 * Translates Hibernate's names, which say apart from the text whether they are quoted, to
 * those of our records.
 */
final class Names {

    /**
     * What Hibernate's {@code NamingHelper} makes up: a prefix and an MD5 hash to the
     * base of 35. It does not tell these from names that somebody chose.
     */
    private static final Pattern GENERATED = Pattern.compile("(?:FK|UK|IDX)_?[0-9a-y]{20,25}",
            Pattern.CASE_INSENSITIVE);

    private final Identifiers identifiers;

    private final JdbcEnvironment environment;

    private final SqlStringGenerationContext context;

    private final PhysicalNamingStrategy strategy;

    Names(Database database, Identifiers identifiers) {
        this.identifiers = identifiers;
        this.strategy = database.getPhysicalNamingStrategy();
        this.environment = database.getJdbcEnvironment();
        this.context = SqlStringGenerationContextImpl.fromConfigurationMap(this.environment, database,
                database.getServiceRegistry().requireService(ConfigurationService.class).getSettings());
    }

    /**
     * What Hibernate needs to write names into statements.
     */
    SqlStringGenerationContext context() {
        return this.context;
    }

    /**
     * A name as Hibernate has written it into a statement.
     */
    String rendered(String sql) {
        boolean quoted = Identifier.isQuoted(sql) && sql.length() > 2;
        return of(quoted ? sql.substring(1, sql.length() - 1) : sql, quoted);
    }

    String of(Column column) {
        return of(column.getName(), column.isQuoted());
    }

    /**
     * What the application's naming strategy makes of the name of a column.
     * @param name the name as an annotation has it
     * @return the name
     */
    String ofColumn(String name) {
        Identifier identifier = Identifier.toIdentifier(name);
        return of(Objects.requireNonNullElse(this.strategy.toPhysicalColumnName(identifier, this.environment),
                identifier));
    }

    /**
     * What the application's naming strategy makes of the name of a table.
     * @param name the name as an annotation has it
     * @return the name
     */
    String ofTable(String name) {
        Identifier identifier = Identifier.toIdentifier(name);
        return of(Objects.requireNonNullElse(this.strategy.toPhysicalTableName(identifier, this.environment),
                identifier));
    }

    private String of(Identifier identifier) {
        return of(identifier.getText(), identifier.isQuoted());
    }

    private String of(String text, boolean quoted) {
        return this.identifiers.canonical(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
    }

    /**
     * The name of a constraint or index, which Hibernate keeps as it writes it in SQL.
     * @param rendered the name, perhaps in one of the databases' kinds of quotes
     * @return the name, or {@code null} if Hibernate made it up
     */
    @Nullable String chosen(@Nullable String rendered) {
        if (rendered == null || rendered.isEmpty()) {
            return null;
        }
        boolean quoted = Identifier.isQuoted(rendered) && rendered.length() > 2;
        String text = quoted ? rendered.substring(1, rendered.length() - 1) : rendered;
        return GENERATED.matcher(text).matches() ? null : of(text, quoted);
    }

    /**
     * A name with quotes if the application wants all names to have them, or those that
     * are keywords.
     * @param name the name, perhaps in quotes already
     * @return the name as Hibernate writes it in SQL
     */
    String quotedAsConfigured(String name) {
        return this.environment.getIdentifierHelper().toIdentifier(name).render(this.environment.getDialect());
    }

    /**
     * The name of a table or sequence.
     * @param name the name; its schema may be left to {@code hibernate.default_schema} or
     * the connection
     * @return the name, with a schema only where it is not the connection's own
     */
    QualifiedName of(org.hibernate.boot.model.relational.QualifiedName name) {
        Identifier schema = null;
        if (this.environment.getNameQualifierSupport().supportsSchemas()) {
            schema = besides(this.environment.getCurrentSchema(), this.context.schemaWithDefault(name.getSchemaName()));
        }
        else if (this.environment.getNameQualifierSupport().supportsCatalogs()) {
            schema = besides(this.environment.getCurrentCatalog(),
                    this.context.catalogWithDefault(name.getCatalogName()));
        }
        return new QualifiedName((schema != null) ? of(schema) : null, of(name.getObjectName()));
    }

    private @Nullable Identifier besides(@Nullable Identifier current, @Nullable Identifier schema) {
        if (schema == null || current == null) {
            return schema;
        }
        boolean same = Objects.equals(schema.getText(), current.getText())
                || Objects.equals(this.identifiers.stored(of(schema)), current.getText());
        return same ? null : schema;
    }

}
