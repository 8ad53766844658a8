package dev.migrate.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import dev.migrate.actuate.MigrationsEndpoint;
import dev.migrate.autoconfigure.MigrateAutoConfiguration;
import dev.migrate.autoconfigure.MigrateEndpointAutoConfiguration;
import dev.migrate.database.Engine;
import dev.migrate.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever a command says, with whatever database, it does not say the password: not as
 * text, not as JSON, not in a stack trace, not in the log; nor does the endpoint.
 */
@ExtendWith(OutputCaptureExtension.class)
class SecretCommandTests {

    private static final String SECRET = "xyzzy-s3cret";

    /** All commands that use the database, or could. */
    private static final List<String> COMMANDS = List.of("current", "ensure-version", "upgrade", "heads", "branches",
            "history", "show 1a", "check", "check --against shadow", "drift", "locks", "unlock", "resolve", "repair",
            "upgrade --sql", "stamp 1a", "upgrade", "revision --autogenerate -m secret", "merge heads", "rebase 2b",
            "squash base:heads", "downgrade base", "list-templates");

    @TempDir
    Path directory;

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, MigrateAutoConfiguration.class,
                MigrateEndpointAutoConfiguration.class))
        .withPropertyValues("migrate.on-startup=none", "management.endpoints.web.exposure.include=migrations",
                "migrate.locations=classpath:dev/migrate/autoconfigure/library",
                // without a pool, of which SecretTests knows, failures are quick
                "spring.datasource.type=org.springframework.jdbc.datasource.DriverManagerDataSource");

    @Test
    void ofADatabaseThatAnswers(CapturedOutput output) {
        run("jdbc:h2:mem:secret;DB_CLOSE_DELAY=-1;USER=sa;PASSWORD=" + SECRET, "sa", (said) -> {
            assertThat(said).contains("Running upgrade <base> -> 1a, create author");
        });
        assertThat(output).doesNotContain(SECRET);
    }

    @Test
    void ofAHostThatNobodyKnows(CapturedOutput output) {
        run("jdbc:postgresql://nowhere.invalid/shop?user=ann&password=" + SECRET, "ann",
                (said) -> assertThat(said).contains("The database cannot be reached"));
        assertThat(output).doesNotContain(SECRET);
    }

    @Test
    void ofAPortWhereNobodyListens(CapturedOutput output) {
        run("jdbc:mariadb://ann:" + SECRET + "@127.0.0.1:1/shop", "ann",
                (said) -> assertThat(said).contains("The database cannot be reached"));
        assertThat(output).doesNotContain(SECRET);
    }

    @Test
    void ofADatabaseThatRefusesThePassword(CapturedOutput output) {
        try (TestDatabase database = TestDatabase.create(Engine.MARIADB)) {
            String separator = database.url().contains("?") ? "&" : "?";
            run(database.url() + separator + "password=" + SECRET, "nobody",
                    (said) -> assertThat(said).contains("The database cannot be reached")
                        .contains("Access denied for user"));
        }
        assertThat(output).doesNotContain(SECRET);
    }

    @Test
    void noCommandIsForgotten() {
        CommandLine parser = new MigrateCommandLine(new StaticListableBeanFactory(),
                new PrintStream(PrintStream.nullOutputStream()))
            .parser();

        // Those have nothing to do with a database.
        assertThat(Stream.concat(COMMANDS.stream().map((words) -> words.split(" ")[0]),
                Stream.of("init", "edit", "completion", "help")))
            .containsAll(parser.getSubcommands().values().stream().map(CommandLine::getCommandName).toList());
    }

    private void run(String url, String user, Consumer<String> check) {
        this.runner
            .withPropertyValues("spring.datasource.url=" + url, "spring.datasource.username=" + user,
                    "spring.datasource.password=" + SECRET, "migrate.revision.java-directory=" + this.directory,
                    "migrate.revision.resources-directory=" + this.directory)
            .run((context) -> {
                StringBuilder said = new StringBuilder();
                for (String command : COMMANDS) {
                    for (String option : List.of("", " --json --raiseerr")) {
                        said.append(run(context.getBeanFactory(), command + option));
                    }
                }
                said.append(endpoint(context));
                assertThat(said.toString()).doesNotContain(SECRET);
                check.accept(said.toString());
            });
    }

    private static String endpoint(ApplicationContext context) {
        return context.getBean(MigrationsEndpoint.class).migrations().toString();
    }

    private static String run(BeanFactory beans, String command) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(output, true, StandardCharsets.UTF_8);
        PrintStream systemError = System.err;
        System.setErr(stream);
        try {
            new MigrateCommandLine(beans, stream).run(new ArrayList<>(List.of(command.split(" "))));
        }
        finally {
            System.setErr(systemError);
        }
        return output.toString(StandardCharsets.UTF_8);
    }

}
