package dev.migrate.script;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.migrate.MigrateException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ScriptSourcesTests {

    private static final String JAVA_FILE = "db/migrate/R12_AddAccount.java";

    private static final String SQL_FILE = "db/migrate/12_add_account.sql";

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    @Revision(id = "12", revises = "a")                         | b    | @Revision(id = "12", revises = "b")
                    @Revision(id="12",revises="a",created="x")                  | b    | @Revision(id="12",revises="b",created="x")
                    @Revision(revises = { "a" }, id = "12")                     | b    | @Revision(revises = { "b" }, id = "12")
                    @Revision(id = "12", revises = "a")                         | b, c | @Revision(id = "12", revises = { "b", "c" })
                    @Revision(id = "12", revises = {"a","z",})                  | b, c | @Revision(id = "12", revises = {"b","c",})
                    @Revision(id = "12", revises = { "a", "z" })                | b    | @Revision(id = "12", revises = "b")
                    @Revision(id = "12", revises = "a", message = "x")          |      | @Revision(id = "12", revises = {}, message = "x")
                    @Revision(id = "12", revises = {})                          | b    | @Revision(id = "12", revises = "b")
                    @Revision(id = "12", revises = { , })                       | b    | @Revision(id = "12", revises = "b")
                    @Revision(id = "12")                                        | b    | @Revision(id = "12", revises = "b")
                    @Revision(id = "12", created = "x")                         | b, c | @Revision(id = "12", revises = { "b", "c" }, created = "x")
                    @dev.migrate.Revision (id = "12", revises = "a")            | b    | @dev.migrate.Revision (id = "12", revises = "b")
                    @Revision(id = "12", /* of "z" */ revises = /*)*/ "a" /**/) | b    | @Revision(id = "12", /* of "z" */ revises = /*)*/ "b" /**/)
                    @Revision(id = "12", revises = { "a", /* z */ "z" })        | b, c | @Revision(id = "12", revises = { "b", /* z */ "c" })
                    @Revision(message = "id, \\"1\\"", id = "12", revises = "a")| b    | @Revision(message = "id, \\"1\\"", id = "12", revises = "b")
                    @Revision(id = ID, revises = "a")                           | b    | @Revision(id = ID, revises = "b")
                    @Revision(id = "1" + 2, revises = "\\141")                  | b    | @Revision(id = "1" + 2, revises = "b")
                    """)
    void parentsOfAJavaMigrationChangeInAnyLayout(String annotation, @Nullable String parents, String changed)
            throws IOException {
        String source = """
                // @Revision(id = "12", revises = "no")
                package db.migrate;\r
                /** {@code @Revision(id = "12")} */
                %s
                class R12_AddAccount implements Migration {
                    char quote = '"';  \t
                    String text = \"""
                        @Revision(id = "12", revises = "no") \\\""" \""";
                }""";
        write(JAVA_FILE, source.formatted(annotation));
        List<String> before = AnnotationSource.findAll(JavaScanner.scan(annotation)).get(0).texts("revises");
        assertThat(before).isNotNull().isSubsetOf("a", "z");
        Path file = sources().changeParents(javaRevision((before != null) ? before : List.of()), names(parents));
        assertThat(file).isEqualTo(this.directory.resolve(JAVA_FILE));
        assertThat(Files.readString(file)).isEqualTo(source.formatted(changed));
    }

    @Test
    void theAnnotationOfTheRightClassChanges() throws IOException {
        String other = "@Revision(id = \"11\", revises = \"a\") class R11 {}\n";
        write(JAVA_FILE, other + "@Revision(id = \"12\", revises = \"a\") class R12 {}");
        sources().changeParents(javaRevision(List.of("a")), List.of("11"));
        assertThat(Files.readString(this.directory.resolve(JAVA_FILE)))
            .isEqualTo(other + "@Revision(id = \"12\", revises = \"11\") class R12 {}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    @Revision(id = "12", revises = PARENT)            | with something else than plain texts
                    @Revision(id = "12", revises = { "a", PARENT })   | with something else than plain texts
                    @Revision(id = "12", revises = "a" + "")          | with something else than plain texts
                    @Revision(id = "12", revises = "z")               | says that the revision revises z, and what was built from it says a
                    @Revision(id = "12")                              | revises nothing, and what was built from it says a
                    @Revision(id = "13", revises = "a")               | does not say that it is this revision
                    @Other(id = "12", revises = "a")                  | does not say that it is this revision
                    @Revision                                         | does not say that it is this revision
                    @Revision(id = "12", revises = { "a" /* main */}) | has a comment between the revisions
                    """)
    void whatCannotBeChangedWithCertaintyIsLeftAsItIs(String annotation, String reason) throws IOException {
        write(JAVA_FILE, annotation);
        assertThatExceptionOfType(MigrateException.class)
            .isThrownBy(() -> sources().changeParents(javaRevision(List.of("a")), List.of("b", "c")))
            .withMessageStartingWith("The parents of revision 12 cannot be changed: " + this.directory)
            .withMessageContaining(reason)
            .withMessageContaining("Nothing was changed.");
        assertThat(Files.readString(this.directory.resolve(JAVA_FILE))).isEqualTo(annotation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false,
            textBlock = """
                    -- revision: 12\\n-- revises: a\\n|b|-- revision: 12\\n-- revises: b\\n
                    \\s\\s--revises:a  \\r\\n-- revision: 12\\r\\n|b, c|\\s\\s--revises:b, c  \\r\\n-- revision: 12\\r\\n
                    -- Revision: 12\\n-- REVISES:   a, z\\n|b|-- Revision: 12\\n-- REVISES:   b\\n
                    -- revision: 12\\n-- revises: \\n|b|-- revision: 12\\n-- revises: b\\n
                    -- revision: 12\\r\\n-- depends-on: x\\r\\n|b|-- revision: 12\\r\\n-- revises: b\\r\\n-- depends-on: x\\r\\n
                    -- revision: 12\\n-- revises: a\\n-- depends-on: x\\n||-- revision: 12\\n-- depends-on: x\\n
                    \uFEFF-- It revises a.\\n\\n-- revision: 12\\n-- revises: a\\n|b|\uFEFF-- It revises a.\\n\\n-- revision: 12\\n-- revises: b\\n
                    """)
    void parentsOfAnSqlScriptChange(String header, @Nullable String parents, String changed) throws IOException {
        String body = "-- upgrade\r\n-- revises: a\nselect 'größe'; \t\n\n-- downgrade";
        write(SQL_FILE, header.translateEscapes() + body);
        sources().changeParents(sqlRevision(), names(parents));
        assertThat(Files.readString(this.directory.resolve(SQL_FILE))).isEqualTo(changed.translateEscapes() + body);
    }

    @Test
    void aScriptFromALibraryHasNoSource() {
        assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> sources().find(javaRevision(List.of())))
            .withMessage("The source of revision 12 is not at %s; it may be in a library. Nothing was changed. Run the "
                    + "command in the directory of the project that has it, or set migrate.revision.java-directory",
                    this.directory.resolve(JAVA_FILE));
    }

    @Test
    void aSourceThatIsNotUtf8IsLeftAsItIs() throws IOException {
        byte[] latin = "@Revision(id = \"12\", revises = \"a\") // größe".getBytes(StandardCharsets.ISO_8859_1);
        write(JAVA_FILE, "");
        Files.write(this.directory.resolve(JAVA_FILE), latin);
        assertThatExceptionOfType(MigrateException.class)
            .isThrownBy(() -> sources().changeParents(javaRevision(List.of("a")), List.of("b")))
            .withMessageContaining("is not UTF-8. Nothing was changed.");
        assertThat(this.directory.resolve(JAVA_FILE)).hasBinaryContent(latin);
    }

    private ScriptSources sources() {
        return new ScriptSources(this.directory, this.directory);
    }

    private void write(String file, String text) {
        new ClassPathRoot(this.directory).write(file, text);
    }

    private static RevisionScript javaRevision(List<String> parents) {
        return new JavaRevision("12", parents, List.of(), List.of(), List.of(), "", null, JAVA_FILE, "R12", null);
    }

    private RevisionScript sqlRevision() {
        return new ScriptDirectory(new ClassPathRoot(this.directory).loader(), List.of("classpath:db/migrate")).load()
            .get(0);
    }

    private static List<String> names(@Nullable String names) {
        return (names == null || names.isEmpty()) ? List.of() : List.of(names.split(", "));
    }

}
