package dev.migrate.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.migrate.Migrate;
import dev.migrate.autoconfigure.MigrateAutoConfiguration;
import dev.migrate.documentation.account.Account;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code docs/autogenerate.md} shows what commands print and write.
 * {@code mvn test -Dtest=AutogeneratePageTests -Dgolden=write} writes it anew: read the
 * difference.
 */
class AutogeneratePageTests {

    private static final Path PAGE = Path.of("../docs/autogenerate.md");

    private static final Pattern BLOCK = Pattern.compile(
            "(<!-- (run|answer (\\S*)|script) -->\n```\\w+\n)(?:\\$ migrate ([^\n]*)\n)?.*?(```\n)", Pattern.DOTALL);

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void pageShowsWhatCommandsPrintAndWrite() throws IOException {
        String page = Files.readString(PAGE);
        new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, MigrateAutoConfiguration.class,
                    HibernateJpaAutoConfiguration.class))
            .withUserConfiguration(Accounts.class)
            .withPropertyValues("spring.datasource.generate-unique-name=true", "spring.jpa.hibernate.ddl-auto=none",
                    "migrate.locations=classpath:db/migrate", "migrate.on-startup=none",
                    "migrate.revision.java-directory=" + this.directory.resolve("java"),
                    "migrate.revision.resources-directory=" + this.directory.resolve("resources"))
            .run((context) -> {
                JdbcClient database = JdbcClient.create(context.getBean(DataSource.class));
                database.sql(
                        "create table account (id bigint not null, fax varchar(30), mail varchar(320) not null, name varchar(100), locked boolean not null, primary key (id), constraint uq_account_mail unique (mail))")
                    .update();
                database.sql(
                        "insert into account select x, case when x < 8 then '1' end, x || '@example.org', repeat('x', x / 25), false from system_range(1, 1204)")
                    .update();
                Migrate migrate = context.getBean(Migrate.class);
                String expected = BLOCK.matcher(page)
                    .replaceAll((block) -> Matcher
                        .quoteReplacement(block.group(1) + content(block, migrate) + block.group(5)));
                if ("write".equals(System.getProperty("golden"))) {
                    Files.writeString(PAGE, expected);
                }
                assertThat(PAGE).content().isEqualTo(expected);
            });
    }

    private String content(MatchResult block, Migrate migrate) {
        if (block.group(2).equals("script")) {
            return script();
        }
        String words = block.group(4);
        return "$ migrate %s\n%s".formatted(words, run(migrate, words, block.group(3)));
    }

    private String run(Migrate migrate, String words, @Nullable String answers) {
        delete();
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("migrate", migrate);
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        PrintStream printer = new PrintStream(output, true, StandardCharsets.UTF_8);
        List<String> command = new ArrayList<>(WORD.matcher(words)
            .results()
            .map((word) -> (word.group(1) != null) ? word.group(1) : word.group(2))
            .toList());
        if (words.startsWith("revision")) {
            command.addAll(List.of("--rev-id", "3512b954651e"));
        }
        Deque<String> left = new ArrayDeque<>((answers != null) ? List.of(answers.split(",")) : List.of());
        Terminal terminal = (question) -> {
            printer.println(question + left.peek());
            return left.poll();
        };
        PrintStream systemError = System.err;
        System.setErr(printer);
        try {
            new MigrateCommandLine(beans, printer, () -> (answers != null) ? Optional.of(terminal) : Optional.empty())
                .run(command);
        }
        finally {
            System.setErr(systemError);
        }
        return output.toString(StandardCharsets.UTF_8)
            .replace(System.lineSeparator(), "\n")
            .replace(this.directory.toString() + "/", "src/main/");
    }

    private void delete() {
        try {
            FileSystemUtils.deleteRecursively(this.directory.resolve("java"));
            FileSystemUtils.deleteRecursively(this.directory.resolve("resources"));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private String script() {
        try (Stream<Path> files = Files.walk(this.directory)) {
            Path file = files.filter(Files::isRegularFile).findFirst().orElseThrow();
            return Files.readString(file)
                .replaceAll("20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ", "2026-11-20T21:45:00Z");
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    @EntityScan(basePackageClasses = Account.class)
    static class Accounts {

    }

}
