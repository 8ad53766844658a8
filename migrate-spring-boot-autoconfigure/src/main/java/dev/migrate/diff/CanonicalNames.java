package dev.migrate.diff;

import java.util.List;

import dev.migrate.dialect.Identifiers;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import org.jspecify.annotations.Nullable;

/**
 * Brings all names into their canonical form, so that equal ones are equal to the letter.
 */
final class CanonicalNames {

    private final Identifiers identifiers;

    CanonicalNames(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    Table of(Table table) {
        PrimaryKey primaryKey = table.primaryKey();
        return new Table(this.identifiers.canonical(table.name()),
                table.columns().stream().map((column) -> column.withName(of(column.name()))).toList(),
                (primaryKey != null)
                        ? new PrimaryKey(ofNullable(primaryKey.name()), of(primaryKey.columns()), primaryKey.timing())
                        : null,
                table.uniqueConstraints().stream().map(this::of).toList(),
                table.foreignKeys().stream().map(this::of).toList(),
                table.checkConstraints().stream().map((check) -> check.withName(ofNullable(check.name()))).toList(),
                table.indexes().stream().map(this::of).toList(), table.comment(),
                table.exclusionConstraints()
                    .stream()
                    .map((exclusion) -> exclusion.withName(ofNullable(exclusion.name())))
                    .toList(),
                table.options());
    }

    Sequence of(Sequence sequence) {
        return sequence.withName(of(sequence.name()));
    }

    private QualifiedName of(QualifiedName name) {
        return this.identifiers.canonical(name);
    }

    private UniqueConstraint of(UniqueConstraint unique) {
        return unique.withName(ofNullable(unique.name())).withColumns(of(unique.columns()));
    }

    private ForeignKey of(ForeignKey foreignKey) {
        return foreignKey.withName(ofNullable(foreignKey.name()))
            .withColumns(of(foreignKey.columns()), of(foreignKey.referencedTable()),
                    of(foreignKey.referencedColumns()));
    }

    private Index of(Index index) {
        List<Index.Part> parts = index.parts()
            .stream()
            .map((part) -> part.expression() ? part : part.withText(of(part.text())))
            .toList();
        List<String> include = of(index.options().include());
        return new Index(ofNullable(index.name()), parts, index.unique(), index.options().withInclude(include));
    }

    private List<String> of(List<String> names) {
        return names.stream().map(this::of).toList();
    }

    private String of(String name) {
        return this.identifiers.canonical(name);
    }

    private @Nullable String ofNullable(@Nullable String name) {
        return (name != null) ? of(name) : null;
    }

}
