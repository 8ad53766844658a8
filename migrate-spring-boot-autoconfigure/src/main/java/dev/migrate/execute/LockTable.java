package dev.migrate.execute;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.LockHolder;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Literals;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.TableLookup;
import dev.migrate.operation.CreateTable;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;
import dev.migrate.schema.NamingConvention;
import dev.migrate.schema.NamingPatterns;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * The table with a row for each lock: how many times it was taken, and by whom. The count
 * is a fencing token. Whoever moves version rows makes sure, in the same transaction,
 * that it still is what it was when the lock was taken.
 */
class LockTable {

    private static final int LENGTH = 255;

    private static final List<Column> COLUMNS = List.of(text("lock_name").withNullable(false),
            number("epoch").withNullable(false), number("heartbeat").withNullable(false), text("lock_session"),
            text("holder_host"), number("holder_process"), text("holder_user"), text("held_since"),
            text("current_step"), text("current_statement"));

    private static final String FIND = """
            select epoch, heartbeat, lock_session, holder_host, holder_process, holder_user, held_since, \
            current_step, current_statement from %s where lock_name = ?""";

    private static final String TAKE = """
            update %s set epoch = epoch + 1, heartbeat = 0, lock_session = ?, holder_host = ?, \
            holder_process = ?, holder_user = ?, held_since = ?, current_step = null, current_statement = null \
            where lock_name = ? and epoch = ? and heartbeat = ?""";

    private static final String HOLD = "update %s set heartbeat = heartbeat + 1 where lock_name = ? and epoch = ?";

    private static final String GIVE_BACK = """
            update %s set lock_session = null, holder_host = null, holder_process = null, \
            holder_user = null, held_since = null, current_step = null, current_statement = null \
            where lock_name = ? and epoch = ?""";

    private final Dialect dialect;

    private final QualifiedName table;

    private final String sqlName;

    private final String lock;

    /**
     * The row of a lock.
     * @param dialect the dialect of the database
     * @param table the name of the table
     * @param lock the name of the lock
     */
    LockTable(Dialect dialect, QualifiedName table, String lock) {
        this.dialect = dialect;
        this.table = table;
        this.sqlName = dialect.identifiers().sql(table);
        this.lock = shortened(lock);
    }

    private static Column text(String name) {
        return Column.of(name, Standard.of(Kind.VARCHAR, LENGTH));
    }

    private static Column number(String name) {
        return Column.of(name, Standard.of(Kind.BIGINT));
    }

    static Table definition(QualifiedName name) {
        return NamingConvention.name(NamingPatterns.DEFAULT,
                Table.of(name, COLUMNS, new PrimaryKey(null, List.of("lock_name"))));
    }

    /**
     * Makes sure that the row is there. Others may do so at the same time.
     * @param connection a connection in autocommit mode
     * @return the row
     * @throws SQLException if the database refuses
     */
    LockRow ensure(Connection connection) throws SQLException {
        Optional<LockRow> row = read(connection);
        if (row.isPresent()) {
            return row.get();
        }
        try {
            if (!new TableExistence(this.dialect.identifiers()).test(connection, this.table)) {
                create(connection);
            }
        }
        catch (SQLException ex) {
            // another process may have been faster
            if (!new TableExistence(this.dialect.identifiers()).test(connection, this.table)) {
                throw ex;
            }
        }
        try {
            update(connection, "insert into %s (lock_name, epoch, heartbeat) values (?, ?, ?)", this.lock, 0L, 0L);
        }
        catch (SQLException ex) {
            if (read(connection).isEmpty()) {
                throw ex;
            }
        }
        return read(connection).orElseThrow();
    }

    private void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (SqlStatement sql : this.dialect.ddl()
                .render(new CreateTable(definition(this.table)), TableLookup.NONE)) {
                statement.execute(sql.sql());
            }
        }
    }

    /**
     * Reads the row.
     * @param connection a connection
     * @return the row, or empty if there is none, or no table
     * @throws SQLException if the table exists and cannot be read
     */
    Optional<LockRow> read(Connection connection) throws SQLException {
        try {
            return select(connection);
        }
        catch (SQLException ex) {
            if (!new TableExistence(this.dialect.identifiers()).test(connection, this.table)) {
                return Optional.empty();
            }
            return select(connection);
        }
    }

    private Optional<LockRow> select(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIND.formatted(this.sqlName))) {
            statement.setString(1, this.lock);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                return Optional.of(new LockRow(row.getLong(1), row.getLong(2), row.getString(3), holder(row)));
            }
        }
    }

    private static @Nullable LockHolder holder(ResultSet row) throws SQLException {
        String host = row.getString(4);
        if (host == null) {
            return null;
        }
        return new LockHolder(host, row.getLong(5), String.valueOf(row.getString(6)), Instant.parse(row.getString(7)),
                row.getString(8), row.getString(9));
    }

    /**
     * Writes down that somebody has taken the lock.
     * @param connection a connection in autocommit mode
     * @param before what the row said last
     * @param holder who has taken it
     * @param lockSession the session whose lock it is, or {@code null} for a lease
     * @return whether the row still said so; if not, somebody else has taken it
     * @throws SQLException if the database refuses
     */
    boolean take(Connection connection, LockRow before, LockHolder holder, @Nullable String lockSession)
            throws SQLException {
        return update(connection, TAKE, lockSession, shortened(holder.host()), holder.processId(),
                shortened(holder.user()), holder.since().toString(), this.lock, before.epoch(),
                before.heartbeat()) == 1;
    }

    /**
     * Lets it be known that the holder is alive, and what it does.
     * @return whether it still holds the lock
     */
    boolean renew(Connection connection, long epoch, @Nullable String step, @Nullable String statement)
            throws SQLException {
        return update(connection,
                "update %s set heartbeat = heartbeat + 1, current_step = ?, current_statement = ? where lock_name = ? and epoch = ?",
                (step != null) ? shortened(step) : null, (statement != null) ? shortened(statement) : null, this.lock,
                epoch) == 1;
    }

    /**
     * Whether nobody else has taken the lock. Within a transaction, nobody can until it
     * ends.
     */
    boolean hold(Connection connection, long epoch) throws SQLException {
        return update(connection, HOLD, this.lock, epoch) == 1;
    }

    /**
     * The statement that makes sure that nobody else has taken the lock.
     * @return the statement; its parameters are {@link #name()} and the fencing token
     */
    String holdSql() {
        return HOLD.formatted(this.sqlName);
    }

    /**
     * The name of the lock as the table has it.
     */
    String name() {
        return this.lock;
    }

    /**
     * The statement that writes down who took the lock first of all.
     * @param holder who has taken it
     * @param session an expression for the session whose lock it is
     * @param condition what must hold besides, lest the row be refused; or {@code null}
     * @return the statement
     */
    String insert(LockHolder holder, String session, @Nullable String condition) {
        Literals literals = this.dialect.scriptStyle().literals();
        List<Object> others = Arrays.asList(shortened(holder.host()), holder.processId(), shortened(holder.user()),
                holder.since().toString(), (holder.step() != null) ? shortened(holder.step()) : null);
        // no row goes without a token
        String epoch = (condition != null) ? "case when %s then 1 end".formatted(condition) : "1";
        List<String> values = Stream
            .concat(Stream.of(literals.of(this.lock), epoch, "0", session), others.stream().map(literals::of))
            .toList();
        return "insert into %s (%s) values (%s)".formatted(this.sqlName,
                COLUMNS.stream().map(Column::name).limit(values.size()).collect(Collectors.joining(", ")),
                String.join(", ", values));
    }

    /**
     * A value as it stands in a statement.
     */
    String literal(String value) {
        return this.dialect.scriptStyle().literals().of(value);
    }

    /**
     * Gives the lock back, unless somebody else has taken it.
     */
    boolean giveBack(Connection connection, long epoch) throws SQLException {
        return update(connection, GIVE_BACK, this.lock, epoch) == 1;
    }

    private int update(Connection connection, String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.formatted(this.sqlName))) {
            for (int i = 0; i < parameters.length; i++) {
                if (parameters[i] instanceof Long number) {
                    statement.setLong(i + 1, number);
                }
                else {
                    statement.setString(i + 1, (String) parameters[i]);
                }
            }
            return statement.executeUpdate();
        }
    }

    private static String shortened(String text) {
        return (text.length() <= LENGTH) ? text : text.substring(0, LENGTH - 1) + "…";
    }

}
