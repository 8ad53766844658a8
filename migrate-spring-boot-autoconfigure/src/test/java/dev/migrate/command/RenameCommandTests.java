package dev.migrate.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import dev.migrate.ComparisonResult;
import dev.migrate.ComparisonRequest;
import dev.migrate.DataLoss;
import dev.migrate.Difference;
import dev.migrate.GeneratedRevision;
import dev.migrate.LikelyRename;
import dev.migrate.Migrate;
import dev.migrate.MigrationStatus;
import dev.migrate.Rename;
import dev.migrate.RenameQuestion;
import dev.migrate.RevisionRequest;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameTable;
import dev.migrate.schema.QualifiedName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

import org.springframework.beans.factory.support.StaticListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

/**
 * What is said and asked about likely renames.
 */
class RenameCommandTests {

    private static final QualifiedName ACCOUNT = QualifiedName.of("account");

    private static final LikelyRename MAIL = new LikelyRename(Rename.of("account.mail=account.email"),
            new RenameColumn(ACCOUNT, "mail", "email"), 92, List.of("similar name", "same type"));

    private static final LikelyRename TABLE = new LikelyRename(Rename.of("\"Account\"=customer"),
            new RenameTable(ACCOUNT, "customer"), 83, List.of("4 of 5 columns the same"));

    private static final LikelyRename SEQUENCE = new LikelyRename(Rename.of("account_seq=member_seq"),
            new RenameSequence(QualifiedName.of("account_seq"), "member_seq"), 70, List.of("same increment"));

    private final Migrate migrate = mock(Migrate.class);

    private final RecordedCommandLine command = new RecordedCommandLine(this.migrate);

    @Test
    void renameThatNobodyDecidedAboutIsSaidWithTheOptionToType() {
        given(this.migrate.revision(any(), any())).willReturn(written(List.of(MAIL, TABLE), List.of()));

        assertThat(this.command.run("revision", "--autogenerate", "-m", "x")).isZero();

        assertThat(this.command.output()).isEqualTo(
                """
                        Detected added column account.email
                        Detected removed column account.mail
                        Generating R3c.java ... done
                        Likely rename: account.mail → account.email, 92 % alike (similar name, same type)
                          It is written as one that goes with all that it holds and one that comes. If it is a rename, delete the file and write it again with: --rename account.mail=account.email
                        Likely rename: "Account" → customer, 83 % alike (4 of 5 columns the same)
                          It is written as one that goes with all that it holds and one that comes. If it is a rename, delete the file and write it again with: --rename '"Account"=customer'
                        Warning: destructive
                        """);
    }

    @Test
    void lossesAreSaidWithTheNumberOfRows() {
        given(this.migrate.revision(any(), any()))
            .willReturn(written(List.of(), List.of(loss("a: b", 0L), loss("a: c", 1L), loss("a: d", 1204L),
                    loss("a: e", 10_000L), loss("a: f", 10_001L), loss("a: g", null))));

        assertThat(this.command.run("revision", "--autogenerate", "-m", "x")).isZero();

        assertThat(this.command.output()).contains("""
                Data loss: a: b (no row now)
                Data loss: a: c (1 row)
                Data loss: a: d (1,204 rows)
                Data loss: a: e (10,000 rows)
                Data loss: a: f (more than 10,000 rows)
                Data loss: a: g (not counted)
                """);
    }

    @Test
    void programsAreToldTheSame() {
        given(this.migrate.revision(any(), any()))
            .willReturn(written(List.of(MAIL), List.of(loss("a: f", 10_001L), loss("a: g", null))));

        assertThat(this.command.run("revision", "--autogenerate", "-m", "x", "--json")).isZero();

        assertThat(this.command.output()).contains(
                "\"likelyRenames\":[{\"from\":\"account.mail\",\"to\":\"account.email\",\"score\":92,\"reasons\":[\"similar name\",\"same type\"]}]",
                "\"losses\":[{\"description\":\"a: f\",\"rows\":10001,\"more\":true},{\"description\":\"a: g\",\"rows\":null,\"more\":false}]");
    }

    @Test
    void checkReportsLikelyRenames() {
        given(this.migrate.status()).willReturn(new MigrationStatus(List.of(), List.of(), List.of()));
        given(this.migrate.examine(ComparisonRequest.ALL)).willReturn(new ComparisonResult(
                List.of(new Difference(new ExecuteSql("select 1", null), "added column account.email")),
                List.of(MAIL)));

        assertThat(this.command.run("check")).isEqualTo(3);
        assertThat(this.command.output()).isEqualTo("""
                added column account.email
                likely rename: account.mail → account.email, 92 % alike (similar name, same type)
                """);
        assertThat(this.command.error()).isEqualTo("""
                Write a revision with: migrate revision --autogenerate -m "..."
                For what is a rename, add: --rename account.mail=account.email
                """);

        assertThat(this.command.run("check", "--json")).isEqualTo(3);
        assertThat(this.command.output()).contains("\"likelyRenames\":[{\"from\":\"account.mail\"");
    }

    @Test
    void renamesAreDecidedByOptions() {
        given(this.migrate.revision(any(), any())).willReturn(written(List.of(), List.of()));

        assertThat(this.command.run("revision", "--autogenerate", "-m", "x", "--rename", "account=customer", "--rename",
                "account.mail=email"))
            .isZero();

        ArgumentCaptor<RevisionRequest> request = ArgumentCaptor.forClass(RevisionRequest.class);
        verify(this.migrate).revision(request.capture(), any());
        assertThat(request.getValue().comparison().renames()).containsExactly(new Rename("account", "customer"),
                new Rename("account.mail", "email"));
    }

    @Test
    void optionThatIsNoRenameIsAUsageError() {
        assertThat(this.command.run("revision", "--autogenerate", "-m", "x", "--rename", "account")).isEqualTo(2);
        assertThat(this.command.error()).startsWith(
                "Invalid value for option '--rename' (OLD=NEW): \"account\" is no rename. Write the old name, an equals sign and the new name, for instance account.mail=account.email");
        assertThat(this.command.run("revision", "-m", "x", "--rename", "a=b")).isEqualTo(2);
        assertThat(this.command.error()).startsWith("--rename says what a comparison is to take for the same");
    }

    @Test
    void whoeverSitsAtTheTerminalIsAsked() {
        Conversation conversation = new Conversation("", "maybe", "N", "y");
        given(this.migrate.revision(any(), any())).willAnswer((call) -> {
            RenameQuestion question = call.getArgument(1);
            assertThat(question.ask(MAIL)).isEqualTo(RenameQuestion.Answer.RENAMED);
            assertThat(question.ask(TABLE)).isEqualTo(RenameQuestion.Answer.DIFFERENT);
            assertThat(question.ask(SEQUENCE)).isEqualTo(RenameQuestion.Answer.RENAMED);
            // there is no more input
            assertThat(question.ask(MAIL)).isEqualTo(RenameQuestion.Answer.OPEN);
            assertThat(question.ask(MAIL)).isEqualTo(RenameQuestion.Answer.OPEN);
            return written(List.of(), List.of());
        });

        assertThat(conversation.run("revision", "--autogenerate", "-m", "x")).isZero();

        assertThat(conversation.questions).containsExactly(
                "Was column account.mail renamed to account.email? 92 % alike: similar name, same type [Y/n/s] ",
                "Was table \"Account\" renamed to customer? 83 % alike: 4 of 5 columns the same [Y/n/s] ",
                "y: it is the same one and keeps what it holds. n: the old one is dropped with all that it holds. s: skip, that is left open in the script. Was table \"Account\" renamed to customer? 83 % alike: 4 of 5 columns the same [Y/n/s] ",
                "Was sequence account_seq renamed to member_seq? 70 % alike: same increment [Y/n/s] ",
                "Was column account.mail renamed to account.email? 92 % alike: similar name, same type [Y/n/s] ");
    }

    @Test
    void nobodyIsAskedByAProgram() {
        given(this.migrate.revision(any(), any())).willAnswer((call) -> {
            RenameQuestion question = call.getArgument(1);
            assertThat(question.ask(MAIL)).isEqualTo(RenameQuestion.Answer.OPEN);
            return written(List.of(), List.of());
        });
        Conversation conversation = new Conversation("y", "y", "y");

        assertThat(conversation.run("revision", "--autogenerate", "-m", "x", "--json")).isZero();
        assertThat(conversation.run("revision", "--autogenerate", "-m", "x", "--no-input")).isZero();
        assertThat(this.command.run("revision", "--autogenerate", "-m", "x")).isZero();

        assertThat(conversation.questions).isEmpty();
    }

    private static DataLoss loss(String description, @Nullable Long rows) {
        return new DataLoss(new DropColumn(ACCOUNT, "mail", null), description, rows);
    }

    private static GeneratedRevision written(List<LikelyRename> renames, List<DataLoss> losses) {
        return new GeneratedRevision("3c", Path.of("R3c.java"),
                List.of("added column account.email", "removed column account.mail"), List.of("destructive"), List.of(),
                renames, losses);
    }

    /**
     * A terminal at which somebody has typed answers in advance.
     */
    private final class Conversation {

        private final Deque<String> answers;

        private final List<String> questions = new ArrayList<>();

        Conversation(String... answers) {
            this.answers = new ArrayDeque<>(Arrays.asList(answers));
        }

        int run(String... words) {
            StaticListableBeanFactory beans = new StaticListableBeanFactory();
            beans.addBean("migrate", RenameCommandTests.this.migrate);
            PrintStream output = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
            return new MigrateCommandLine(beans, output, () -> Optional.of((question) -> {
                this.questions.add(question);
                return this.answers.poll();
            })).run(List.of(words));
        }

    }

}
