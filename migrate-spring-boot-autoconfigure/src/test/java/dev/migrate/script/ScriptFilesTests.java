package dev.migrate.script;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.migrate.MigrateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ScriptFilesTests {

    private static final RevisionDraft DRAFT = GoldenDrafts.all().get("add_account");

    private final ScriptWriter writer = new JavaScriptWriter("classpath:db/migrate");

    @TempDir
    Path project;

    @Test
    void writesToTheDirectoryThatBecomesTheLocation() throws Exception {
        Path directory = Path.of("src/main/java/db/migrate");
        Path file = new ScriptFiles(this.project).write(directory, this.writer, DRAFT);
        assertThat(file).isEqualTo(this.project.resolve("src/main/java/db/migrate/R3512b954651e_AddAccount.java"));
        assertThat(Files.readString(file)).isEqualTo(this.writer.write(DRAFT));
    }

    @Test
    void sqlFileIsNamedAfterIdentifierAndMessage() {
        assertThat(new SqlScriptWriter("postgresql", GoldenTests::render).fileName(DRAFT))
            .isEqualTo("3512b954651e_add_account.sql");
    }

    @Test
    void doesNotOverwrite() throws Exception {
        Path file = new ScriptFiles(this.project).write(Path.of("a"), this.writer, DRAFT);
        Files.writeString(file, "mine");
        assertThatExceptionOfType(MigrateException.class)
            .isThrownBy(() -> new ScriptFiles(this.project).write(Path.of("a"), this.writer, DRAFT))
            .withMessage(file + " exists already and is left as it is. Choose another identifier (--rev-id) "
                    + "or message (-m), or remove the file");
        assertThat(file).hasContent("mine");
    }

    @Test
    void saysThatThereIsNoProject() {
        Path missing = this.project.resolve("missing");
        assertThatExceptionOfType(MigrateException.class)
            .isThrownBy(() -> new ScriptFiles(missing).write(Path.of("a"), this.writer, DRAFT))
            .withMessage("There is no directory " + missing + ", below which the revision is to be written as "
                    + missing.resolve("a/R3512b954651e_AddAccount.java") + ". Nothing was written. "
                    + "Run the command in the project's directory, or set migrate.revision.java-directory");
    }

    @Test
    void saysWhereItCannotWrite() throws Exception {
        Files.writeString(this.project.resolve("file"), "in the way");
        assertThatExceptionOfType(MigrateException.class)
            .isThrownBy(() -> new ScriptFiles(this.project).write(Path.of("file/a"), this.writer, DRAFT))
            .withMessageStartingWith("The revision cannot be written to "
                    + this.project.resolve("file/a/R3512b954651e_AddAccount.java") + " (")
            .withMessageEndingWith("). Nothing was written. Check that the directory is one, may be written to and has "
                    + "room, or set migrate.revision.java-directory");
    }

    @Test
    void fileInThePlaceOfTheDirectoryIsNotTakenForTheRevision() throws Exception {
        Path inTheWay = Files.writeString(this.project.resolve("a"), "in the way");
        assertThatExceptionOfType(MigrateException.class)
            .isThrownBy(() -> new ScriptFiles(this.project).write(Path.of("a"), this.writer, DRAFT))
            .withMessageStartingWith("The revision cannot be written to "
                    + this.project.resolve("a/R3512b954651e_AddAccount.java") + " (");
        assertThat(inTheWay).hasContent("in the way");
    }

    @Test
    void javaNeedsAPackage() {
        for (String location : new String[] { "classpath:db/2026", "classpath:db/new", "file:db/migrate" }) {
            assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> new JavaScriptWriter(location))
                .withMessage("Java migrations cannot live in " + location + ", because it is no Java package. "
                        + "Write the revision as SQL, or name another directory in migrate.locations");
        }
        assertThat(new JavaScriptWriter("classpath:").write(DRAFT)).startsWith("import dev.migrate.Migration;");
    }

    @Test
    void aStatementThatEndsInACommentIsEndedBelowIt() {
        assertThat(new SqlScriptWriter("postgresql", (operation) -> List.of("select 1 -- why")).write(DRAFT))
            .contains("-- upgrade\nselect 1 -- why\n;\n");
    }

    @Test
    void anSqlScriptRefusesAStatementThatItWouldReadDifferently() {
        for (String sql : new String[] { "create trigger a begin b; end", "select 'a", "select 1\n-- downgrade\n" }) {
            assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> new SqlScriptWriter("postgresql", (operation) -> List.of(sql)).write(DRAFT))
                .withMessage("An SQL script cannot hold this as one statement, because it has a semicolon or an "
                        + "unclosed quote in it: " + sql + "\nWrite the revision in Java");
        }
    }

}
