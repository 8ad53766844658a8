package dev.migrate.dialect.sqlite;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.migrate.dialect.sqlite.Clause.Kind;

/**
 * The names of the constraints of a table. Those that have none are called what
 * PostgreSQL would call them, so that there is a way to say which one is to be dropped;
 * what tells two of the same name apart depends on their text only, and stays when the
 * other one goes.
 */
final class ConstraintNames {

    private static final Map<Kind, String> SUFFIXES = Map.of(Kind.UNIQUE, "_key", Kind.FOREIGN_KEY, "_fkey", Kind.CHECK,
            "_check");

    private final String table;

    private final List<Clause> constraints;

    private final Map<Clause, String> names = new IdentityHashMap<>();

    /**
     * The names of constraints.
     * @param table the name of the table, without quotes
     * @param source the table
     */
    ConstraintNames(String table, TableSource source) {
        this.table = table;
        this.constraints = source.clauses().filter((clause) -> SUFFIXES.containsKey(clause.kind())).toList();
        Set<String> taken = new HashSet<>();
        for (Clause constraint : this.constraints) {
            if (constraint.name() != null) {
                this.names.put(constraint, constraint.name());
                taken.add(SqliteIdentifiers.fold(constraint.name()));
            }
        }
        for (Clause constraint : this.constraints) {
            if (constraint.name() == null) {
                this.names.put(constraint, taken.add(plain(constraint)) ? plain(constraint) : distinct(constraint));
            }
        }
    }

    private String plain(Clause constraint) {
        StringBuilder name = new StringBuilder(this.table);
        constraint.columns().forEach((column) -> name.append('_').append(column));
        return SqliteIdentifiers.fold(name.append(SUFFIXES.get(constraint.kind())).toString());
    }

    private String distinct(Clause constraint) {
        return plain(constraint) + "_" + Integer.toHexString(constraint.text().hashCode());
    }

    /**
     * The name of a constraint.
     * @param constraint a unique constraint, foreign key or check of the table
     * @return its name, or the one that it goes by
     */
    String of(Clause constraint) {
        return String.valueOf(this.names.get(constraint));
    }

    /**
     * The constraint of a name.
     * @param kind what it is
     * @param name its name, or one that it goes by
     * @return the constraint, if the table has it
     */
    Optional<Clause> find(Kind kind, String name) {
        return this.constraints.stream()
            .filter((constraint) -> constraint.kind() == kind)
            .filter((constraint) -> goesBy(name, constraint))
            .findFirst();
    }

    /**
     * The constraint of a name, whatever its kind.
     * @param name its name, or one that it goes by
     * @return the constraint, if the table has it
     */
    Optional<Clause> find(String name) {
        return this.constraints.stream().filter((constraint) -> goesBy(name, constraint)).findFirst();
    }

    private boolean goesBy(String name, Clause constraint) {
        String folded = SqliteIdentifiers.fold(name);
        return SqliteIdentifiers.fold(of(constraint)).equals(folded)
                || (constraint.name() == null && distinct(constraint).equals(folded));
    }

}
