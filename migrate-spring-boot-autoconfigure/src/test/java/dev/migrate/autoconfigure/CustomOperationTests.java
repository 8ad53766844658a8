package dev.migrate.autoconfigure;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.Migrate;
import dev.migrate.MigrationListener;
import dev.migrate.ScriptRequest;
import dev.migrate.autoconfigure.audit.AddAuditRenderer;
import dev.migrate.revision.Direction;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An operation of the application's own is a record, and a bean that says what it comes
 * to.
 */
class CustomOperationTests {

    private final ApplicationContextRunner withoutRenderer = new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, MigrateAutoConfiguration.class))
        .withPropertyValues("spring.datasource.generate-unique-name=true",
                "migrate.locations=classpath:dev/migrate/autoconfigure/audit");

    private final ApplicationContextRunner runner = this.withoutRenderer.withBean(AddAuditRenderer.class);

    @Test
    void itIsCarriedOutAndTakenBackOnADatabase() {
        this.runner.run((context) -> {
            JdbcTemplate jdbc = new JdbcTemplate(context.getBean(DataSource.class));
            assertThat(columns(jdbc)).containsExactly("ID", "CHANGED_BY", "CHANGED_AT");
            context.getBean(Migrate.class).downgrade("base", MigrationListener.NONE);
            assertThat(columns(jdbc)).isEmpty();
        });
    }

    @Test
    void itIsWrittenAsSqlForAnyDatabase() {
        this.runner.withPropertyValues("migrate.on-startup=none").run((context) -> {
            Migrate migrate = context.getBean(Migrate.class);
            assertThat(script(migrate, Direction.UPGRADE, "head", "postgresql"))
                .contains("alter table author add column changed_by varchar(50);")
                .contains("alter table author add column changed_at timestamp(6) with time zone;")
                .contains("comment on table author is 'audited';");
            assertThat(script(migrate, Direction.UPGRADE, "head", "oracle"))
                .contains("alter table author add changed_by varchar2(50 char)")
                .doesNotContain("comment on");
            assertThat(script(migrate, Direction.DOWNGRADE, "1a:base", "postgresql"))
                .contains("alter table author drop column changed_by;");
        });
    }

    @Test
    void itIsRefusedWhereNobodySaysWhatItComesTo() {
        this.withoutRenderer.run((context) -> assertThat(context).getFailure()
            .rootCause()
            .hasMessageContaining("Nobody says what is to be done for AddAudit[table=author, takenAway=false]. "
                    + "Declare a bean of type OperationRenderer for dev.migrate.autoconfigure.audit.AddAudit"));
    }

    private static List<String> columns(JdbcTemplate jdbc) {
        return jdbc.queryForList(
                "select column_name from information_schema.columns where table_name = 'AUTHOR' order by ordinal_position",
                String.class);
    }

    private static String script(Migrate migrate, Direction direction, String range, String dialect) {
        StringWriter script = new StringWriter();
        migrate.script(new ScriptRequest(direction, List.of(range), dialect, false), new PrintWriter(script, true));
        return script.toString();
    }

}
