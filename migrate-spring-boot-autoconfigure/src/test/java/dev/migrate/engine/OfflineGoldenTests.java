package dev.migrate.engine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.migrate.MigrateException;
import dev.migrate.ScriptRequest;
import dev.migrate.revision.Direction;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whole scripts for each family of databases, written without a database. Run with
 * {@code -Dgolden=write} to write the files again.
 */
class OfflineGoldenTests {

    static final Path DIRECTORY = Path.of("src/test/resources/dev/migrate/engine/offline");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @ParameterizedTest
    @MethodSource("dev.migrate.dialect.Dialects#names")
    void scriptIsAsTheFileSays(String dialect) throws IOException {
        Project project = new Project(this.directory).java("R1a_AddAccount", """
                import dev.migrate.*;

                @Revision(id = "1a", message = "it's an account")
                public class R1a_AddAccount implements Migration {

                    @Override
                    public void upgrade(Operations op) {
                        op.createTable("account", (table) -> {
                            table.column("id", ColumnTypes.bigint()).notNull();
                            table.column("email", ColumnTypes.varchar(100));
                            table.column("joined", ColumnTypes.date());
                            table.primaryKey("id");
                        });
                        op.bulkInsert("account", (rows) -> rows.columns("id", "email", "joined")
                            .row(1, "o'neill@x.example", java.time.LocalDate.of(2026, 11, 21)));
                    }

                    @Override
                    public void downgrade(Operations op) {
                        op.dropTable("account");
                    }

                }
                """).java("R2b_WidenEmail", """
                import dev.migrate.*;

                @Revision(id = "2b", revises = "1a")
                public class R2b_WidenEmail implements Migration {

                    @Override
                    public void upgrade(Operations op) {
                        op.addColumn("account", "note", ColumnTypes.varchar(80));
                    }

                    @Override
                    public void downgrade(Operations op) {
                        op.dropColumn("account", "note");
                    }

                }
                """);
        String written = """
                ==== upgrade base:head

                %s
                ==== downgrade head:1a

                %s
                ==== stamp 2b

                %s
                ==== upgrade base:head, idempotent

                %s""".formatted(script(project, Direction.UPGRADE, "base:head", dialect, false),
                script(project, Direction.DOWNGRADE, "head:1a", dialect, false),
                script(project, Direction.STAMP, "2b", dialect, false),
                script(project, Direction.UPGRADE, "base:head", dialect, true));
        Path file = DIRECTORY.resolve(dialect + ".txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(DIRECTORY);
            Files.writeString(file, written);
        }
        assertThat(file).content().isEqualTo(written);
    }

    private static String script(Project project, Direction direction, String range, String dialect,
            boolean idempotent) {
        StringWriter script = new StringWriter();
        try {
            project.on(new DriverManagerDataSource("jdbc:nothing:asked"))
                .script(new ScriptRequest(direction, List.of(range), dialect, idempotent), new PrintWriter(script));
            return script.toString().replace(System.lineSeparator(), "\n");
        }
        catch (MigrateException ex) {
            return ex.getMessage() + "\n";
        }
    }

}
