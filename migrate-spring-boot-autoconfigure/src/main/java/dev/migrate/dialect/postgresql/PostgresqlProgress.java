package dev.migrate.dialect.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import dev.migrate.dialect.StatementProgress;

/**
 * What the server reports of long statements, and who is in their way:
 * <a href="https://www.postgresql.org/docs/18/progress-reporting.html">Progress
 * Reporting</a>.
 */
final class PostgresqlProgress implements StatementProgress {

    private static final String QUERY = """
            with report as (
                select pid, phase, blocks_done done, blocks_total total, tuples_done finished, tuples_total expected
                from pg_stat_progress_create_index
                union all
                select pid, phase, heap_blks_scanned, heap_blks_total, 0, 0 from pg_stat_progress_vacuum
                union all
                select pid, phase, heap_blks_scanned, heap_blks_total, 0, 0 from pg_stat_progress_cluster
                union all
                select pid, phase, sample_blks_scanned, sample_blks_total, 0, 0 from pg_stat_progress_analyze
            ), me as (
                select pid, wait_event_type from pg_stat_activity where pid = ?::integer
            )
            select concat_ws(', ',
                (select case when total > 0 then format('%s %s %%', phase, 100 * done / total)
                        when expected > 0 then format('%s %s %%', phase, 100 * finished / expected)
                        else phase end
                    from report where report.pid = me.pid limit 1),
                (select 'waiting for ' || string_agg(format('process %s%s%s', pid,
                            coalesce(' (' || nullif(application_name, '') || ')', ''),
                            coalesce(format(', %s since %s', state, to_char(state_change, 'HH24:MI:SS')), '')), ' and '
                            order by pid)
                    from pg_stat_activity blocking
                    where me.wait_event_type = 'Lock' and blocking.pid = any (pg_blocking_pids(me.pid))))
            from me""";

    @Override
    public Optional<String> read(Connection connection, String session) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(QUERY)) {
            statement.setString(1, session);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getString(1)).filter((text) -> !text.isEmpty())
                        : Optional.empty();
            }
        }
    }

}
