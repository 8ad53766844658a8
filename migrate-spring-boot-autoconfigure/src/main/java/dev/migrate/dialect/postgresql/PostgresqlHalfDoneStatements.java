package dev.migrate.dialect.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.dialect.BareStatement;
import dev.migrate.dialect.HalfDoneStatements;

/**
 * What is done {@code concurrently} takes several transactions. The manual says what to
 * do where it did not come to its end:
 * <a href="https://www.postgresql.org/docs/18/sql-createindex.html">create index</a>,
 * <a href="https://www.postgresql.org/docs/18/sql-reindex.html">reindex</a>,
 * <a href="https://www.postgresql.org/docs/18/sql-altertable.html">alter table … detach
 * partition</a>.
 */
final class PostgresqlHalfDoneStatements implements HalfDoneStatements {

    private static final String PART = "(?:\"(?:[^\"]|\"\")+\"|[\\p{L}_][\\p{L}\\p{N}_$]*)";

    private static final String NAME = "(?:(" + PART + ")\\s*\\.\\s*)?(" + PART + ")";

    private static final Pattern CREATE_INDEX = pattern(
            "create\\s+(?:unique\\s+)?index\\s+concurrently\\s+(?:if\\s+not\\s+exists\\s+)?(" + PART
                    + ")\\s+on\\s+(?:only\\s+)?" + NAME + "(?:[\\s(].*)?");

    private static final Pattern DROP_INDEX = pattern(
            "drop\\s+index\\s+concurrently\\s+(?:if\\s+exists\\s+)?" + NAME + "(?:\\s+(?:cascade|restrict))?");

    private static final Pattern REINDEX = pattern("reindex\\s*(?:\\([^)]*\\)\\s*)?"
            + "(index|table|schema|database|system)\\b\\s*(?:concurrently\\s+)?(?:" + NAME + ")?");

    private static final Pattern WORD = Pattern.compile("concurrently", Pattern.CASE_INSENSITIVE);

    private static final Pattern CONCURRENTLY = pattern(".*\\bconcurrently\\b.*");

    private static final Pattern DETACH = pattern("alter\\s+table\\s+(?:if\\s+exists\\s+)?" + NAME
            + "\\s+detach\\s+partition\\s+" + NAME + "\\s+concurrently");

    private static final Pattern REPEATABLE = pattern("(?:vacuum|analyze|cluster|alter\\s+system)\\b.*");

    private static final String VALIDITY = "select indisvalid from pg_index where indexrelid = to_regclass(?)";

    private static final String REBUILT = """
            select format('%I.%I', n.nspname, c.relname)
            from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
            where not i.indisvalid and c.relname ~ '_cc(new|old)[0-9]*$' and n.nspname !~ '^pg_'""";

    // from PostgreSQL 14 on there is such a column
    private static final String PENDING = """
            select coalesce(to_jsonb(i) ->> 'inhdetachpending' = 'true', false) from pg_inherits i
            where inhparent = to_regclass(?) and inhrelid = to_regclass(?)""";

    @Override
    public boolean mayBeHalfDone(String sql) {
        if (!WORD.matcher(sql).find()) {
            return false;
        }
        String bare = BareStatement.of(sql);
        return CREATE_INDEX.matcher(bare).matches() || DETACH.matcher(bare).matches()
                || (REINDEX.matcher(bare).matches() && CONCURRENTLY.matcher(bare).matches());
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    @Override
    public List<String> remedies(Connection connection, String sql) throws SQLException {
        String bare = BareStatement.of(sql);
        Matcher create = CREATE_INDEX.matcher(bare);
        if (create.matches()) {
            return ask(connection, VALIDITY, created(create)).equals(List.of("f"))
                    ? List.of("drop index concurrently " + created(create)) : List.of();
        }
        Matcher detach = DETACH.matcher(bare);
        if (detach.matches()) {
            String table = name(detach, 1);
            String partition = name(detach, 3);
            return ask(connection, PENDING, table, partition).equals(List.of("t"))
                    ? List.of("alter table %s detach partition %s finalize".formatted(table, partition)) : List.of();
        }
        Matcher reindex = REINDEX.matcher(bare);
        return (reindex.matches() && CONCURRENTLY.matcher(bare).matches()) ? rebuilt(connection, reindex) : List.of();
    }

    /**
     * An index is in the schema of its table.
     */
    private static String created(Matcher create) {
        return (create.group(2) != null) ? create.group(2) + "." + create.group(1) : create.group(1);
    }

    private static String name(Matcher matcher, int group) {
        return (matcher.group(group) != null) ? matcher.group(group) + "." + matcher.group(group + 1)
                : matcher.group(group + 1);
    }

    private static List<String> rebuilt(Connection connection, Matcher reindex) throws SQLException {
        List<String> names = switch (reindex.group(1).toLowerCase(Locale.ROOT)) {
            case "index" -> ask(connection,
                    REBUILT + " and i.indrelid = (select indrelid from pg_index where indexrelid = to_regclass(?))",
                    name(reindex, 2));
            case "table" -> ask(connection, REBUILT + " and i.indrelid = to_regclass(?)", name(reindex, 2));
            case "schema" -> ask(connection, REBUILT + " and n.oid = to_regnamespace(?)", name(reindex, 2));
            default -> ask(connection, REBUILT);
        };
        return names.stream().map("drop index concurrently "::concat).toList();
    }

    @Override
    public Optional<Boolean> tookEffect(Connection connection, String sql) throws SQLException {
        String bare = BareStatement.of(sql);
        Matcher create = CREATE_INDEX.matcher(bare);
        if (create.matches()) {
            return Optional.of(ask(connection, VALIDITY, created(create)).equals(List.of("t")));
        }
        Matcher drop = DROP_INDEX.matcher(bare);
        if (drop.matches()) {
            return Optional.of(ask(connection, VALIDITY, name(drop, 1)).isEmpty());
        }
        Matcher detach = DETACH.matcher(bare);
        if (detach.matches()) {
            return Optional.of(ask(connection, PENDING, name(detach, 1), name(detach, 3)).isEmpty());
        }
        boolean repeatable = REINDEX.matcher(bare).matches() || REPEATABLE.matcher(bare).matches();
        return repeatable ? Optional.of(false) : Optional.empty();
    }

    private static List<String> ask(Connection connection, String query, String... names) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < names.length; i++) {
                statement.setString(i + 1, names[i]);
            }
            List<String> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        }
    }

}
