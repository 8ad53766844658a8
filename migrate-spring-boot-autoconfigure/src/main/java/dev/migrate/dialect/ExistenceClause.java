package dev.migrate.dialect;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.operation.Conditional.Existence;

/**
 * Knows which statements of a database take {@code if exists} or {@code if not exists},
 * and where.
 */
public class ExistenceClause {

    private static final Pattern OBJECT = Pattern
        .compile("(create|drop) (?:unique )?((?:materialized )?[a-z]+)(?: concurrently)? ");

    private static final Pattern ELEMENT = Pattern
        .compile("(add|drop) (column|constraint|foreign key|index|primary key) ");

    private final Set<String> statements;

    /**
     * The statements of one database.
     * @param statements the statements that take the clause, by their first words:
     * {@code create table}, {@code drop column}
     */
    public ExistenceClause(Set<String> statements) {
        this.statements = Set.copyOf(statements);
    }

    /**
     * Puts the clause into a statement.
     * @param sql the statement, as a {@link StandardDdl} writes it
     * @param table the table that it is about, as a statement needs it
     * @param existence what must be the case
     * @return the statement, or empty if the database does not have it
     */
    protected Optional<String> in(String sql, String table, Existence existence) {
        String alteration = "alter table " + table + " ";
        boolean alters = !table.isEmpty() && sql.startsWith(alteration);
        int start = alters ? alteration.length() : 0;
        Matcher matcher = (alters ? ELEMENT : OBJECT).matcher(sql);
        matcher.region(start, sql.length());
        if (!matcher.lookingAt() || !this.statements.contains(matcher.group(1) + " " + matcher.group(2))) {
            return Optional.empty();
        }
        return Optional.of(sql.substring(0, matcher.end()) + existence.sql() + " " + sql.substring(matcher.end()));
    }

}
