package dev.migrate.script;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import dev.migrate.MigrateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FileTemplateTests {

    private static final ZonedDateTime CREATED = Instant.parse("2026-03-04T23:05:06Z").atZone(ZoneId.of("UTC"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {rev}_{slug}                                       | 12_add_account.sql
            {rev}                                              | 12.sql
            {slug}.{rev}                                       | add_account.12.sql
            {year}-{month}-{day}_{rev}_{slug}                  | 2026-03-04_12_add_account.sql
            {year}/{month}/{day}_{hour}{minute}{second}_{rev}  | 2026/03/04_230506_12.sql
            {epoch}_{rev}                                      | 1772665506_12.sql
            {rev}_{rev}                                        | 12_12.sql
            """)
    void namesAnSqlScript(String pattern, String file) {
        assertThat(new FileTemplate(pattern, 40).sqlFile(draft("12", "Add account!"), CREATED)).isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {rev}_{slug}                         | R12_AddAccount
            {rev}                                | R12
            {slug}_{rev}                         | RAddAccount_12
            {year}-{month}-{day}_{rev}_{slug}    | R2026_03_04_12_AddAccount
            y{year}/m{month}/{rev}_{slug}        | y2026.m03.R12_AddAccount
            """)
    void namesAClassAndItsPackages(String pattern, String name) {
        assertThat(new FileTemplate(pattern, 40).javaClass(draft("12", "add account"), CREATED)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {rev}_{slug}        | 12.sql
            {slug}-{rev}        | 12.sql
            {rev}_{slug}_{year} | 12_2026.sql
            """)
    void messageWithoutWordsLeavesNoGap(String pattern, String file) {
        assertThat(new FileTemplate(pattern, 40).sqlFile(draft("12", "?!"), CREATED)).isEqualTo(file);
    }

    @Test
    void messageIsCutBetweenWords() {
        RevisionDraft draft = draft("12", "add account number");
        assertThat(new FileTemplate("{rev}_{slug}", 12).sqlFile(draft, CREATED)).isEqualTo("12_add_account.sql");
        assertThat(new FileTemplate("{rev}_{slug}", 12).javaClass(draft, CREATED)).isEqualTo("R12_AddAccount");
        assertThatExceptionOfType(MigrateException.class)
            .isThrownBy(() -> new FileTemplate("{rev}_{slug}", 0).sqlFile(draft, CREATED))
            .withMessage("migrate.revision.truncate-slug-length is 0, and no name is that short. "
                    + "Nothing was written. Set it to 1 or more");
    }

    @Test
    void identifierCannotNameADirectory() {
        assertThat(FileTemplate.DEFAULT.sqlFile(draft("../a:b", ""), CREATED)).isEqualTo(".._a_b.sql");
        assertThat(FileTemplate.DEFAULT.javaClass(draft("a.b/c$d", "drop"), CREATED)).isEqualTo("Ra_b_c_d_Drop");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    {yaer}_{rev}  | has the token {yaer}, which does not exist. Nothing was written. Did you mean {year}? There are {rev}, {slug}, {epoch}, {year}, {month}, {day}, {hour}, {minute} and {second}
                    {rev}_{name}  | has the token {name}, which does not exist. Nothing was written. There are {rev}, {slug}, {epoch}, {year}, {month}, {day}, {hour}, {minute} and {second}
                    {rev}/{slug}  | has no {rev} in the name of the file, which revisions with the same message would share. Nothing was written. Add it, for instance: {rev}_{slug}
                    ../{rev}      | has the directory or file '..' in it. Nothing was written. Name files below the script location, with one slash after each directory
                    /tmp/{rev}    | has the directory or file '' in it. Nothing was written. Name files below the script location, with one slash after each directory
                    """)
    void saysWhatIsWrongWithTheTemplate(String pattern, String message) {
        assertThatExceptionOfType(MigrateException.class)
            .isThrownBy(() -> new FileTemplate(pattern, 40).sqlFile(draft("12", "add"), CREATED))
            .withMessage("migrate.revision.file-template (%s) %s".formatted(pattern, message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {year}/{rev}   | 2026
            new/{rev}      | new
            a.b/{rev}      | a.b
            """)
    void directoryOfAClassIsAPackage(String pattern, String directory) {
        assertThatExceptionOfType(MigrateException.class)
            .isThrownBy(() -> new FileTemplate(pattern, 40).javaClass(draft("12", "add"), CREATED))
            .withMessage(
                    "migrate.revision.file-template (%s) puts Java revisions in the directory %s, which cannot be a package. Nothing was written. Begin it with a letter, such as y{year} for {year}, or write the revision with --format sql"
                        .formatted(pattern, directory));
    }

    private static RevisionDraft draft(String id, String message) {
        return new RevisionDraft(id, List.of(), List.of(), List.of(), message, CREATED.toInstant(), List.of(),
                List.of());
    }

}
