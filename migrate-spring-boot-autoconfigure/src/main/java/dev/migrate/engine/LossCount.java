package dev.migrate.engine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.migrate.DataLoss;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.RowCounts;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Counts the rows that lose something, without doing harm: it reads, a bounded number of
 * rows and for a bounded time, and what cannot be counted like that is not.
 */
final class LossCount {

    private static final Log logger = LogFactory.getLog(LossCount.class);

    /** How many counts one statement makes. */
    private static final int TOGETHER = 25;

    private static final Duration STATEMENT = Duration.ofSeconds(3);

    private static final Duration ALL = Duration.ofSeconds(10);

    private final Connection connection;

    private final RowCounts counts;

    private final Map<PossibleLoss, Long> rows = new HashMap<>();

    private final long deadline = System.nanoTime() + ALL.toNanos();

    private LossCount(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.counts = new RowCounts(dialect);
    }

    /**
     * Counts.
     * @param losses what may be lost
     * @param connection a connection in autocommit mode
     * @param dialect what it speaks
     * @return what is lost
     */
    static List<DataLoss> count(List<PossibleLoss> losses, Connection connection, Dialect dialect) {
        LossCount count = new LossCount(connection, dialect);
        List<PossibleLoss> countable = losses.stream().filter(PossibleLoss::countable).toList();
        for (int i = 0; i < countable.size(); i += TOGETHER) {
            count.count(countable.subList(i, Math.min(i + TOGETHER, countable.size())));
        }
        return losses.stream().flatMap((loss) -> loss.counted(count.rows.get(loss)).stream()).toList();
    }

    private void count(List<PossibleLoss> losses) {
        if (System.nanoTime() >= this.deadline) {
            return;
        }
        List<String> queries = new ArrayList<>();
        for (PossibleLoss loss : losses) {
            queries.add(this.counts.query(queries.size(), loss.table(), loss.condition(), DataLoss.MOST + 1));
        }
        try (Statement statement = this.connection.createStatement()) {
            statement.setQueryTimeout((int) STATEMENT.toSeconds());
            try (ResultSet results = statement
                .executeQuery(queries.stream().collect(Collectors.joining(" union all ")))) {
                while (results.next()) {
                    this.rows.put(losses.get(results.getInt(1)), results.getLong(2));
                }
            }
        }
        catch (SQLException ex) {
            logger.debug("Rows cannot be counted: " + queries, ex);
            if (losses.size() > 1) {
                // one of them may be to blame
                losses.forEach((loss) -> count(List.of(loss)));
            }
        }
    }

}
