package dev.migrate.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import dev.migrate.MigrateException;
import dev.migrate.RevisionFormat;
import dev.migrate.TemplateDescription;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RevisionTemplatesTests {

    private static final RevisionDraft DRAFT = GoldenDrafts.all().get("add_account");

    @TempDir
    Path directory;

    @Test
    void templateOfTheProjectComesFirst() throws Exception {
        template("revision.sql.ftl", "-- Licensed to ${arguments.company}.\n" + builtIn(RevisionFormat.SQL));
        template("revision.java.ftl", "// ${dialect}, ${created}\n" + builtIn(RevisionFormat.JAVA));

        assertThat(sql("revision"))
            .isEqualTo("-- Licensed to Acme.\n" + new SqlScriptWriter("postgresql", GoldenTests::render).write(DRAFT)
                .replace("2026-11-20T21:45:00Z", "2026-11-20T22:45:00+01:00"));
        assertThat(java("revision")).startsWith("// postgresql, 2026-11-20T22:45:00+01:00\npackage db.migrate;\n");
    }

    @Test
    void templateCanBeMadeOfNothingButVariables() throws Exception {
        template("plain.java.ftl", """
                <#if packageName?has_content>package ${packageName};</#if>
                ${imports}
                // ${message}: ${revision} after ${revises?join(", ", "nothing")} and ${dependsOn?join(", ", "nothing")}
                @Revision(id = "${revision}"<#if revises?has_content>, revises = "${revises?first}"</#if>)
                class ${className} implements Migration {
                    @Override
                    public void upgrade(Operations op) {
                ${upgrade}
                    }
                }
                """);

        ClassPathRoot root = new ClassPathRoot(this.directory.resolve("classes")).write("empty", "")
            .compile("db/migrate/" + new JavaScriptWriter("classpath:db/migrate").fileName(DRAFT), java("plain"));

        assertThat(new ScriptDirectory(root.loader(), List.of("classpath:db/migrate")).load()).singleElement()
            .satisfies((script) -> assertThat(script.id()).isEqualTo(DRAFT.id()))
            .satisfies((script) -> assertThat(script.revises()).isEqualTo(DRAFT.revises()));
    }

    @Test
    void mistakeIsReportedWithItsPlace() throws Exception {
        Path file = template("revision.sql.ftl", "${header}\n\n-- upgrade\n  ${upgarde}\n");

        assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> sql("revision"))
            .withMessageStartingWith(
                    "The template of the revision cannot be used: %s, line 4, column 5\n".formatted(file))
            .withMessageContaining("upgarde")
            .withMessageEndingWith(
                    "\nNothing was written. Correct the template, or move it away to have the built-in one used");
    }

    @Test
    void templateThatCannotBeReadIsReportedWithItsPlace() throws Exception {
        Path file = template("revision.sql.ftl", "${header}\n<#if dialect>\n-- upgrade\n");

        assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> sql("revision"))
            .withMessageStartingWith("The template of the revision cannot be used: %s, line ".formatted(file))
            .withMessageContaining("#if");
    }

    @Test
    void templateCannotRunCode() throws Exception {
        template("revision.sql.ftl",
                "${header}\n${\"freemarker.template.utility.Execute\"?new()(\"id\")}\n-- upgrade\n");

        assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> sql("revision"))
            .withMessageContaining("line 2, column 1")
            .withMessageContaining("not allowed");
    }

    @Test
    void revisionThatLostItsPlaceIsNotWritten() throws Exception {
        Path sql = template("revision.sql.ftl", "-- revision: another\n-- upgrade\n${upgrade}\n");
        Path java = template("revision.java.ftl", "class Mine implements Migration {}\n");

        assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> sql("revision"))
            .withMessage("What %s makes of the revision has lost its place in the graph. Nothing was written. "
                .formatted(sql) + "Put ${header} into the template, where the built-in one has it");
        assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> java("revision"))
            .withMessage("What %s makes of the revision has lost its place in the graph. Nothing was written. "
                .formatted(java)
                    + "Put class ${className} and ${annotation} into the template, where the built-in one has it");
    }

    @Test
    void scriptThatCouldNotBeReadAgainIsNotWritten() throws Exception {
        Path file = template("revision.sql.ftl", "${header}\n\n-- up grade\n${upgrade}\n");

        assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> sql("revision"))
            .withMessageContaining("Nothing was written")
            .withMessageContaining(file.toString());
    }

    @Test
    void templatesAreListedWithWhatTheySayOfThemselves() throws Exception {
        Path own = template("revision.sql.ftl", builtIn(RevisionFormat.SQL));
        Path data = template("data.java.ftl", "<#-- Moves rows in batches.\n  Slowly. -->\n");
        template("README.md", "not a template");

        assertThat(templates().list()).containsExactly(
                new TemplateDescription("data", RevisionFormat.JAVA, data, "Moves rows in batches."),
                new TemplateDescription("revision", RevisionFormat.JAVA, null,
                        "A Java class, with what upgrade and downgrade do."),
                new TemplateDescription("revision", RevisionFormat.SQL, own,
                        "An SQL script, with a section for upgrade and one for downgrade."));
    }

    @Test
    void languageFollowsFromATemplateThatHasOnlyOne() throws Exception {
        template("data.sql.ftl", "");

        assertThat(templates().format("data", null, RevisionFormat.JAVA)).isEqualTo(RevisionFormat.SQL);
        assertThat(templates().format("revision", null, RevisionFormat.JAVA)).isEqualTo(RevisionFormat.JAVA);
        assertThatExceptionOfType(MigrateException.class)
            .isThrownBy(() -> templates().format("data", RevisionFormat.JAVA, RevisionFormat.JAVA))
            .withMessage(
                    "There is no template data (java). Nothing was written. There are: data (sql), revision (java), "
                            + "revision (sql). Write it to " + this.directory.resolve("data.java.ftl")
                            + ", or name another with --template");
    }

    private String sql(String template) {
        return new SqlScriptWriter("postgresql", GoldenTests::render, style(template)).write(DRAFT);
    }

    private String java(String template) {
        return new JavaScriptWriter("classpath:db/migrate", style(template)).write(DRAFT);
    }

    private WritingStyle style(String template) {
        return new WritingStyle(FileTemplate.DEFAULT, ZoneId.of("Europe/Berlin"), templates(), template,
                Map.of("company", "Acme"), "postgresql");
    }

    private RevisionTemplates templates() {
        return new RevisionTemplates(this.directory);
    }

    private Path template(String name, String text) throws IOException {
        return Files.writeString(this.directory.resolve(name), text);
    }

    private static String builtIn(RevisionFormat format) {
        return RevisionTemplates.builtIn(format);
    }

}
