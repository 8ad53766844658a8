package dev.migrate.script;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * What is said of scripts that are wrong, word by word.
 */
class ScriptOffencesTests {

    private static final String HEADER = "-- Seed.\n-- revision: 12\n\n";

    private ClassPathRoot root;

    @TempDir
    Path temporary;

    @BeforeEach
    void createRoot() throws Exception {
        this.root = new ClassPathRoot(Files.createDirectory(this.temporary.resolve("root")));
    }

    @Test
    void noHeader() {
        assertThat(sql("create table a (b int);\n")).containsExactly("""
                db/migrate/12.sql:1:1: the file has no header. Begin it with "-- " and what the revision does, then \
                "-- revision: " and its identifier, then "-- upgrade"; or move the file out of the script locations""");
    }

    @Test
    void emptyFile() {
        assertThat(sql("\n\n")).containsExactly("db/migrate/12.sql:2:1: the file is empty. "
                + "Write a header and an \"-- upgrade\" section, or delete the file");
    }

    @Test
    void noRevision() {
        String expected = """
                db/migrate/12.sql:1:1: the header does not say which revision this is. Add the line "-- revision: " \
                with an identifier that no other script has, or move the file out of the script locations""";
        assertThat(sql("-- Seed.\n-- upgrade\n")).containsExactly(expected);
        assertThat(sql("-- upgrade\nselect 1")).containsExactly(expected);
        assertThat(sql("-- Seed.\n-- revises: 11\n-- revision:\n-- upgrade\n"))
            .containsExactly(expected.replace("sql:1:1", "sql:3:1"));
    }

    @Test
    void unknownHeaderKey() {
        assertThat(sql("-- Seed.\n-- revision: 12\n-- revised: 11\n-- author: me\n-- upgrade\n")).containsExactly(
                "db/migrate/12.sql:3:1: the header has no \"-- revised:\". Write \"-- revises:\"",
                "db/migrate/12.sql:4:1: the header has no \"-- author:\". It knows revision, revises, depends-on, "
                        + "branch-labels, replaces, created; put other remarks above these lines");
        assertThat(sql("-- Seed.\n-- revison: 12\n-- upgrade\n"))
            .contains("db/migrate/12.sql:2:1: the header has no \"-- revison:\". Write \"-- revision:\"");
    }

    @Test
    void proseAboveTheKeysMayHaveColonsAndSingleWords() {
        this.root.write("db/migrate/12.sql", """
                -- Seeding
                -- Note: this takes long.
                -- https://example.com/tickets/12
                -- Slowly
                -- Revision:12
                -- see https://example.com/tickets/12
                -- https://example.com/tickets/13
                -- upgrade
                -- insert
                select 1
                """);
        RevisionScript script = new ScriptDirectory(this.root.loader(), List.of("classpath:db/migrate")).load().get(0);
        script.check("postgresql");
        assertThat(script.id()).isEqualTo("12");
        assertThat(script.message()).isEqualTo("seeding");
    }

    @Test
    void repeatedHeaderKey() {
        assertThat(sql("-- Seed.\n-- revision: 12\n-- revision: 13\n-- upgrade\n")).containsExactly(
                "db/migrate/12.sql:3:1: the header says \"-- revision:\" for the second time, after line 2. "
                        + "Keep one of them");
    }

    @Test
    void listOverSeveralLines() {
        assertThat(sql("-- Seed.\n-- revision: 12\n-- revises: a,\n--   b\n-- upgrade\n"))
            .contains("db/migrate/12.sql:3:1: \"-- revises:\" has a comma too many, or goes on in the next line. "
                    + "Write it in one line, with a comma between two names only");
    }

    @Test
    void created() {
        assertThat(sql("-- Seed.\n-- revision: 12\n-- created: yesterday\n-- upgrade\n"))
            .containsExactly("db/migrate/12.sql:3:1: \"-- created: yesterday\" is not a moment. "
                    + "Write it like 2026-11-20T21:45:00Z, or leave it out");
    }

    @Test
    void unknownSectionBelowTheHeader() {
        assertThat(sql(HEADER + "-- upgarde\nselect 1;"))
            .containsExactly("db/migrate/12.sql:4:1: there is no section \"-- upgarde\". Write \"-- upgrade\"");
        assertThat(sql(HEADER + "-- upgrade:\nselect 1;"))
            .containsExactly("db/migrate/12.sql:4:1: there is no section \"-- upgrade:\". Write \"-- upgrade\"");
        assertThat(sql(HEADER + "-- rollback\nselect 1;")).containsExactly(
                "db/migrate/12.sql:4:1: there is no section \"-- rollback\". Sections are \"-- upgrade\" and "
                        + "\"-- downgrade\"; put remarks above the line \"-- revision:\"");
    }

    @Test
    void unknownSectionBetweenStatements() {
        assertThat(body(HEADER + "-- upgrade\nselect 1\n-- downgrad\nselect 2"))
            .containsExactly("db/migrate/12.sql:6:1: there is no section \"-- downgrad\". Write \"-- downgrade\"");
    }

    @Test
    void statementOutsideOfASection() {
        assertThat(sql(HEADER + "select 1;")).containsExactly(
                "db/migrate/12.sql:4:1: the statement stands in no section. " + "Put the line \"-- upgrade\" above it");
        assertThat(body(HEADER + "/* remark */\nselect 1;\nselect 2;\n-- upgrade\n")).containsExactly(
                "db/migrate/12.sql:5:1: the statement stands in no section. " + "Put the line \"-- upgrade\" above it");
    }

    @Test
    void repeatedSection() {
        assertThat(body(HEADER + "-- upgrade\n-- downgrade\n-- upgrade\n")).containsExactly(
                "db/migrate/12.sql:6:1: the section \"-- upgrade\" begins for the second time, after line 4. "
                        + "Make one of the two");
    }

    @Test
    void noUpgradeSection() {
        assertThat(sql(HEADER))
            .containsExactly("db/migrate/12.sql:3:1: the file ends without an \"-- upgrade\" section. "
                    + "Add one, which may be empty");
        assertThat(body(HEADER + "-- downgrade\nselect 1;")).containsExactly(
                "db/migrate/12.sql:5:10: the file has no \"-- upgrade\" section. Add one, which may be empty");
    }

    @Test
    void unterminated() {
        String end = " has no end before the end of the file. Close the string, name or comment";
        assertThat(body(HEADER + "-- upgrade\nselect 1, 'it''s\n;"))
            .containsExactly("db/migrate/12.sql:5:11: what begins with 'it''s" + end);
        assertThat(body(HEADER + "-- upgrade\n\nselect E'\\'"))
            .containsExactly("db/migrate/12.sql:6:8: what begins with E'\\'" + end);
        assertThat(body(HEADER + "-- upgrade\n/* a /* b */"))
            .containsExactly("db/migrate/12.sql:5:1: what begins with /* a /* b */" + end);
        assertThat(body(HEADER + "-- upgrade\ndo $a$ begin; $$"))
            .containsExactly("db/migrate/12.sql:5:4: what begins with $a$ begin; $$" + end);
        assertThat(body(HEADER + "-- upgrade\nselect \"a"))
            .containsExactly("db/migrate/12.sql:5:8: what begins with \"a" + end);
    }

    @Test
    void notUtf8() throws Exception {
        this.root.write("db/migrate/12.sql", "");
        Files.writeString(this.root.directory().resolve("db/migrate/12.sql"), HEADER + "-- größe",
                StandardCharsets.ISO_8859_1);
        assertThat(load()).containsExactly("db/migrate/12.sql: the file is not UTF-8. Save it in that encoding");
    }

    @Test
    void byteOrderMarkAndCarriageReturnsAreNoFaults() throws Exception {
        this.root.write("db/migrate/12.sql", "\uFEFF" + (HEADER + "-- upgrade\nselect\n1;").replace("\n", "\r\n"));
        RevisionScript script = new ScriptDirectory(this.root.loader(), List.of("classpath:db/migrate")).load().get(0);
        assertThat(RecordingTarget.sql(RecordingTarget.upgrade(script))).containsExactly("select\n1");
    }

    @Test
    void annotatedClassThatIsNoMigration() {
        assertThat(java("@dev.migrate.Revision(id = \"12\")\nclass R12_Seed {\n}\n"))
            .containsExactly("db/migrate/R12_Seed.java: has @Revision but is no migration. "
                    + "Let the class implement dev.migrate.Migration, or remove @Revision");
    }

    @Test
    void migrationWithoutAnnotation() {
        assertThat(java(migration("class R12_Seed", "")))
            .containsExactly("db/migrate/R12_Seed.java: implements Migration but has no place in the revision graph. "
                    + "Annotate it with @Revision(id = \"...\", revises = \"...\"), "
                    + "or move it out of the script locations");
    }

    @Test
    void abstractMigration() {
        String expected = "db/migrate/R12_Seed.java: has @Revision but cannot be instantiated, because it is abstract. "
                + "Make it a class that is not, or remove @Revision";
        assertThat(java(migration("@dev.migrate.Revision(id = \"12\")\nabstract class R12_Seed", "")))
            .containsExactly(expected);
        assertThat(java("@dev.migrate.Revision(id = \"12\")\ninterface R12_Seed extends dev.migrate.Migration {\n}\n"))
            .containsExactly(expected);
    }

    @Test
    void emptyIdentifierAndIllegalMomentInTheAnnotation() {
        assertThat(java(migration("@dev.migrate.Revision(id = \" \")\nclass R12_Seed", "")))
            .containsExactly("db/migrate/R12_Seed.java: the id of @Revision is empty. "
                    + "Give the revision an identifier, for instance 12 hexadecimal digits");
        assertThat(java(migration("@dev.migrate.Revision(id = \"12\", created = \"2026\")\nclass R12_Seed", "")))
            .containsExactly("db/migrate/R12_Seed.java: created = \"2026\" is not a moment. "
                    + "Write it like 2026-11-20T21:45:00Z, or leave it out");
    }

    @Test
    void noConstructorWithoutArguments() {
        this.root.compile("db/migrate/R12_Seed.java", "package db.migrate;\n"
                + migration("@dev.migrate.Revision(id = \"12\")\nclass R12_Seed", "R12_Seed(int argument) {\n}"));
        assertThat(check()).containsExactly("db/migrate/R12_Seed.java: has no constructor without arguments, "
                + "so that it cannot be instantiated. Add one");
    }

    @Test
    void failingConstructor() {
        this.root.compile("db/migrate/R12_Seed.java",
                "package db.migrate;\n" + migration("@dev.migrate.Revision(id = \"12\")\nclass R12_Seed",
                        "R12_Seed() {\nthrow new IllegalStateException(\"no\");\n}"));
        assertThat(check()).containsExactly("db/migrate/R12_Seed.java: its constructor failed with "
                + "java.lang.IllegalStateException: no. Move what it does to upgrade and downgrade");
    }

    @Test
    void classThatCannotBeLoaded() throws Exception {
        this.root.compile("db/migrate/Base.java", "package db.migrate;\nclass Base {\n}\n", "db/migrate/R12_Seed.java",
                "package db.migrate;\n"
                        + migration("@dev.migrate.Revision(id = \"12\")\nclass R12_Seed extends Base", ""));
        Files.delete(this.root.directory().resolve("db/migrate/Base.class"));
        assertThat(check()).containsExactly("db/migrate/R12_Seed.java: the class cannot be loaded "
                + "(java.lang.NoClassDefFoundError: db/migrate/Base). "
                + "Compile it again, with everything that it uses on the class path");
    }

    @Test
    void brokenClassFile() {
        this.root.write("db/migrate/R12_Seed.class", "nothing of the kind");
        assertThat(load()).singleElement()
            .asString()
            .startsWith("db/migrate/R12_Seed.class: the class file cannot be read (")
            .doesNotContain("%s")
            .endsWith("Compile it again, for a Java version that this application can run on");
    }

    @Test
    void allFaultsOfAllFilesAreReportedTogether() {
        this.root.write("db/migrate/1.sql", "-- One\n-- revision: 1\n-- creatd: 1\n-- created: 1\n-- upgrade\n")
            .write("db/migrate/2.sql", "select 2")
            .compile("db/migrate/R12_Seed.java",
                    "package db.migrate;\n@dev.migrate.Revision(id = \"12\")\nclass R12_Seed {\n}\n");
        ScriptException exception = catchThrowableOfType(ScriptException.class, this::scripts);
        assertThat(exception.offences()).hasSize(4);
        assertThat(exception).hasMessage("""
                The revision scripts have 4 faults:
                - db/migrate/1.sql:3:1: the header has no "-- creatd:". Write "-- created:"
                - db/migrate/1.sql:4:1: "-- created: 1" is not a moment. Write it like 2026-11-20T21:45:00Z, or leave \
                it out
                - db/migrate/2.sql:1:1: the file has no header. Begin it with "-- " and what the revision does, then \
                "-- revision: " and its identifier, then "-- upgrade"; or move the file out of the script locations
                - db/migrate/R12_Seed.java: has @Revision but is no migration. Let the class implement \
                dev.migrate.Migration, or remove @Revision""");
    }

    private static String migration(String head, String constructor) {
        return head + " implements dev.migrate.Migration {\n" + constructor
                + "\n@Override\npublic void upgrade(dev.migrate.Operations op) {\n}\n}\n";
    }

    private List<String> java(String source) {
        this.root.compile("db/migrate/R12_Seed.java", "package db.migrate;\n" + source);
        return load();
    }

    private List<String> sql(String text) {
        this.root.write("db/migrate/12.sql", text);
        return load();
    }

    private List<String> body(String text) {
        this.root.write("db/migrate/12.sql", text);
        return check();
    }

    private List<String> load() {
        return catchThrowableOfType(ScriptException.class, this::scripts).offences();
    }

    private List<String> check() {
        RevisionScript script = scripts().get(0);
        return catchThrowableOfType(ScriptException.class, () -> script.check("postgresql")).offences();
    }

    private List<RevisionScript> scripts() {
        return new ScriptDirectory(this.root.loader(), List.of("classpath:db/migrate")).load();
    }

}
