package dev.migrate.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.ValidateConstraint;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.ColumnMentions;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.Enforcement;
import dev.migrate.schema.ExclusionConstraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.NamingConvention;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import org.jspecify.annotations.Nullable;

/**
 * Compares the constraints and indexes of a table that is on both sides.
 */
final class ConstraintComparison {

    private final Table actual;

    private final WantedTable wanted;

    private final ColumnMentions replaced;

    private final ColumnMentions unchecked;

    private final ColumnMentions converted;

    private final ComparisonRules rules;

    /**
     * Prepares the comparison.
     * @param actual the table as it is
     * @param wanted the table as it shall be
     * @param replacedColumns the columns that are dropped and made anew, and whatever is
     * on them with them
     * @param uncheckedColumns the columns whose conditions are dropped and created again
     * @param convertedColumns the columns that leave conversions in their conditions
     * @param rules what it minds
     */
    ConstraintComparison(Table actual, WantedTable wanted, Set<String> replacedColumns, Set<String> uncheckedColumns,
            Set<String> convertedColumns, ComparisonRules rules) {
        this.rules = rules;
        this.actual = actual;
        this.wanted = wanted;
        this.replaced = new ColumnMentions(replacedColumns);
        this.unchecked = new ColumnMentions(uncheckedColumns);
        this.converted = new ColumnMentions(convertedColumns);
    }

    void compare(Changes changes) {
        Table compared = this.wanted.compared();
        Matching<UniqueConstraint> uniques = match(this.actual.uniqueConstraints(), compared.uniqueConstraints(),
                StructuralKey::of, Constraint::name, (unique) -> this.replaced.in(unique.columns()));
        Matching<Index> indexes = match(this.actual.indexes(), compared.indexes(), StructuralKey::of, Index::name,
                (index) -> this.replaced.in(index) || hasConditionOnUnchecked(index));
        forgetRepetitions(uniques);
        reconcile(uniques.unwanted(), indexes.missing());
        reconcile(uniques.missing(), indexes.unwanted());
        Matching<CheckConstraint> checks = match(this.actual.checkConstraints(), compared.checkConstraints(),
                StructuralKey::of, Constraint::name,
                (check) -> this.unchecked.in(check.condition()) || isConverted(check));
        Matching<ForeignKey> foreignKeys = match(this.actual.foreignKeys(), compared.foreignKeys(), StructuralKey::of,
                Constraint::name, (foreignKey) -> this.replaced.in(foreignKey.columns()));
        Matching<ExclusionConstraint> exclusions = match(this.actual.exclusionConstraints(),
                compared.exclusionConstraints(), StructuralKey::of, Constraint::name, (exclusion) -> false);
        NamingConvention naming = new NamingConvention(this.rules.patterns(), this.wanted.table(),
                remainingNames(uniques, indexes, checks, foreignKeys), changes.takenNames().besides(table()));

        foreignKeys.unwanted().forEach((foreignKey) -> drop(Phase.DROP_FOREIGN_KEYS, foreignKey, changes));
        indexes.unwanted().forEach((index) -> drop(index, changes));
        uniques.unwanted().forEach((unique) -> drop(Phase.DROP_CONSTRAINTS_AND_INDEXES, unique, changes));
        checks.unwanted().forEach((check) -> drop(Phase.DROP_CONSTRAINTS_AND_INDEXES, check, changes));
        exclusions.unwanted().forEach((exclusion) -> drop(Phase.DROP_CONSTRAINTS_AND_INDEXES, exclusion, changes));
        comparePrimaryKeys(naming, changes);
        uniques.missing().forEach((unique) -> create(naming.name(unique), changes));
        checks.missing().forEach((check) -> create(naming.name(this.wanted.check(check)), changes));
        indexes.missing()
            .forEach((index) -> changes.add(Phase.CREATE_CONSTRAINTS_AND_INDEXES,
                    new CreateIndex(table(), naming.name(this.wanted.index(index)))));
        foreignKeys.missing()
            .forEach((foreignKey) -> changes.add(Phase.CREATE_FOREIGN_KEYS,
                    new CreateConstraint(table(), naming.name(foreignKey))));
        exclusions.missing().forEach((exclusion) -> create(naming.name(exclusion), changes));
        validate(foreignKeys, checks, changes);
        if (this.rules.names()) {
            Stream.<Matching<? extends Constraint>>of(uniques, checks, foreignKeys, exclusions)
                .forEach((matching) -> matching.pairs()
                    .forEach((existing, constraint) -> rename(existing.name(), constraint.name(),
                            (from, to) -> new RenameConstraint(table(), from, to, existing), changes)));
            indexes.pairs()
                .forEach((existing, index) -> rename(existing.name(), index.name(),
                        (from, to) -> new RenameIndex(table(), from, to), changes));
        }
    }

    private boolean hasConditionOnUnchecked(Index index) {
        String where = index.options().where();
        return (where != null && isUnchecked(where))
                || index.parts().stream().anyMatch((part) -> part.expression() && isUnchecked(part.text()));
    }

    private boolean isUnchecked(String condition) {
        return this.unchecked.in(condition) || this.converted.in(condition);
    }

    /**
     * Whether a check keeps conversions. It does not if it already says what the database
     * makes of the wanted one.
     */
    private boolean isConverted(CheckConstraint check) {
        return this.converted.in(check.condition()) && this.wanted.compared()
            .checkConstraints()
            .stream()
            .noneMatch((other) -> other.condition().equals(check.condition())
                    && !this.wanted.check(other).condition().equals(other.condition()));
    }

    private static void rename(@Nullable String existing, @Nullable String name,
            BiFunction<String, String, Operation> renaming, Changes changes) {
        if (existing != null && name != null && !existing.equals(name)) {
            changes.add(Phase.RENAME_CONSTRAINTS_AND_INDEXES, renaming.apply(existing, name));
        }
    }

    /**
     * What holds for new rows only, although it is wanted for all.
     */
    private void validate(Matching<ForeignKey> foreignKeys, Matching<CheckConstraint> checks, Changes changes) {
        Stream<Constraint> keys = this.actual.foreignKeys()
            .stream()
            .filter((foreignKey) -> foreignKey.enforcement() == Enforcement.NOT_VALIDATED)
            .filter((foreignKey) -> isValidated(foreignKeys.pairs().get(foreignKey), ForeignKey::enforcement))
            .map(Constraint.class::cast);
        Stream<Constraint> conditions = this.actual.checkConstraints()
            .stream()
            .filter((check) -> check.enforcement() == Enforcement.NOT_VALIDATED)
            .filter((check) -> isValidated(checks.pairs().get(check), CheckConstraint::enforcement))
            .map(Constraint.class::cast);
        Stream.concat(keys, conditions)
            .map(Constraint::name)
            .map(Objects::requireNonNull)
            .forEach((name) -> changes.add(Phase.CREATE_FOREIGN_KEYS, new ValidateConstraint(table(), name)));
    }

    private static <T> boolean isValidated(@Nullable T wanted, Function<T, Enforcement> enforcement) {
        return wanted != null && enforcement.apply(wanted) != Enforcement.NOT_VALIDATED;
    }

    private QualifiedName table() {
        return this.actual.name();
    }

    private <T> Matching<T> match(List<T> actual, List<T> wanted, Function<T, @Nullable Object> key,
            Function<T, @Nullable String> name, Predicate<T> replaced) {
        List<T> remaining = actual.stream().filter(replaced.negate()).toList();
        Matching<T> matching = Matching.of(remaining, wanted, key, name);
        actual.stream().filter(replaced).forEach(matching.unwanted()::add);
        return matching;
    }

    /**
     * What is to be unique twice is so once it is. PostgreSQL makes one constraint of two
     * that are created together with their table.
     */
    private static void forgetRepetitions(Matching<UniqueConstraint> uniques) {
        Set<Object> there = uniques.pairs().values().stream().map(StructuralKey::of).collect(Collectors.toSet());
        uniques.missing().removeIf((unique) -> there.contains(StructuralKey.of(unique)));
    }

    /**
     * A unique index does what a unique constraint does. Which of them there is matters
     * only where there is the choice.
     */
    private void reconcile(List<UniqueConstraint> uniques, List<Index> indexes) {
        uniques.removeIf((unique) -> {
            for (Index index : indexes) {
                if (StructuralKey.of(unique).equals(StructuralKey.uniqueness(index))) {
                    indexes.remove(index);
                    return true;
                }
            }
            return false;
        });
    }

    private List<String> remainingNames(Matching<UniqueConstraint> uniques, Matching<Index> indexes,
            Matching<CheckConstraint> checks, Matching<ForeignKey> foreignKeys) {
        List<@Nullable String> names = new ArrayList<>();
        names.addAll(names(this.actual));
        Stream.of(uniques, checks, foreignKeys)
            .map(Matching::unwanted)
            .flatMap(Collection::stream)
            .forEach((constraint) -> names.remove(constraint.name()));
        indexes.unwanted().forEach((index) -> names.remove(index.name()));
        names.addAll(names(this.wanted.table()));
        return names.stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
    }

    private static List<@Nullable String> names(Table table) {
        List<@Nullable String> names = new ArrayList<>();
        Stream.of(table.uniqueConstraints(), table.foreignKeys(), table.checkConstraints())
            .flatMap(Collection::stream)
            .forEach((constraint) -> names.add(constraint.name()));
        table.indexes().forEach((index) -> names.add(index.name()));
        return names;
    }

    private void comparePrimaryKeys(NamingConvention naming, Changes changes) {
        PrimaryKey actual = this.actual.primaryKey();
        PrimaryKey wanted = this.wanted.table().primaryKey();
        boolean replaced = actual != null && this.replaced.in(actual.columns());
        if (!replaced && Objects.equals(StructuralKey.of(actual), StructuralKey.of(wanted))) {
            return;
        }
        if (actual != null) {
            // Where keys have no names, the one that is to come back is called as any new
            // one.
            PrimaryKey named = new NamingConvention(this.rules.patterns(), this.actual, List.of()).name(actual);
            changes.add(Phase.DROP_CONSTRAINTS_AND_INDEXES,
                    new DropConstraint(table(), actual.name(), actual.kind(), named));
        }
        if (wanted != null) {
            create(naming.name(wanted), changes);
        }
    }

    private void drop(Phase phase, Constraint constraint, Changes changes) {
        changes.add(phase, new DropConstraint(table(), constraint.name(), constraint.kind(), constraint));
    }

    private void drop(Index index, Changes changes) {
        String name = Objects.requireNonNull(index.name(), "An index of the database has a name");
        changes.add(Phase.DROP_CONSTRAINTS_AND_INDEXES, new DropIndex(table(), name, index));
    }

    private void create(Constraint constraint, Changes changes) {
        changes.add(Phase.CREATE_CONSTRAINTS_AND_INDEXES, new CreateConstraint(table(), constraint));
    }

}
