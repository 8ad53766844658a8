package dev.migrate.dialect.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column as its definition is written.
 *
 * @param name its name, without quotes
 * @param writtenName its name as it is written
 * @param type its type as it is written; empty for none
 * @param clauses what follows the type
 */
record ColumnSource(String name, String writtenName, String type, List<Clause> clauses) {

    ColumnSource {
        clauses = List.copyOf(clauses);
    }

    boolean is(String other) {
        return SqliteIdentifiers.fold(this.name).equals(SqliteIdentifiers.fold(other));
    }

    boolean hasType(String other) {
        List<SqlToken> tokens = SqlToken.of(this.type);
        return tokens.size() == 1 && tokens.get(0).names(other);
    }

    boolean isGenerated() {
        return clause(Clause.Kind.GENERATED).isPresent();
    }

    Optional<Clause> clause(Clause.Kind kind) {
        return this.clauses.stream().filter((clause) -> clause.kind() == kind).findFirst();
    }

    ColumnSource withType(String newType) {
        return new ColumnSource(this.name, this.writtenName, newType, this.clauses);
    }

    ColumnSource with(Clause clause) {
        List<Clause> extended = new ArrayList<>(this.clauses);
        extended.add(clause);
        return new ColumnSource(this.name, this.writtenName, this.type, extended);
    }

    ColumnSource withClauses(UnaryOperator<Clause> change) {
        return new ColumnSource(this.name, this.writtenName, this.type, this.clauses.stream().map(change).toList());
    }

    ColumnSource without(Predicate<Clause> unwanted) {
        return new ColumnSource(this.name, this.writtenName, this.type,
                this.clauses.stream().filter(unwanted.negate()).toList());
    }

    String sql() {
        return Stream.concat(Stream.of(this.writtenName, this.type), this.clauses.stream().map(Clause::text))
            .filter((part) -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    }

}
