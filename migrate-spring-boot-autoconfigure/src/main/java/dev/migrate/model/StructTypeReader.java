package dev.migrate.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReplaceableObject;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.UserDefinedType;

/**
 * Reads types that are made of others, from what Hibernate would create them with.
 */
final class StructTypeReader {

    private static final Pattern CREATE = Pattern.compile("create type ((?:\"[^\"]+\"|[^\\s\"])+) (as\\s*\\(.*\\))",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final MetadataImplementor metadata;

    private final Names names;

    StructTypeReader(MetadataImplementor metadata, Names names) {
        this.metadata = metadata;
        this.names = names;
    }

    List<ReplaceableObject> read(Namespace namespace) {
        Dialect dialect = this.metadata.getDatabase().getDialect();
        if (!dialect.supportsUserDefinedTypes()) {
            return List.of();
        }
        return namespace.getDependencyOrderedUserDefinedTypes()
            .stream()
            .flatMap((type) -> statements(dialect, type))
            .flatMap((statement) -> read(statement).stream())
            .toList();
    }

    private Stream<String> statements(Dialect dialect, UserDefinedType type) {
        return Arrays.stream(
                dialect.getUserDefinedTypeExporter().getSqlCreateStrings(type, this.metadata, this.names.context()));
    }

    private Optional<ReplaceableObject> read(String statement) {
        return CREATE.matcher(statement)
            .results()
            .findFirst()
            .map((create) -> new ReplaceableObject(ReplaceableObject.Kind.TYPE, name(QualifiedName.of(create.group(1))),
                    null, null, create.group(2)));
    }

    private QualifiedName name(QualifiedName rendered) {
        String schema = rendered.schema();
        return new QualifiedName((schema != null) ? this.names.rendered(schema) : null,
                this.names.rendered(rendered.name()));
    }

}
