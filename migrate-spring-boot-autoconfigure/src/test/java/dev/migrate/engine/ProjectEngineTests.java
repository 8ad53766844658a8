package dev.migrate.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import dev.migrate.ProjectFile;
import dev.migrate.RevisionFormat;
import dev.migrate.TemplateDescription;
import dev.migrate.script.FileTemplate;
import dev.migrate.script.RevisionTemplates;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ProjectEngineTests {

    @TempDir
    Path directory;

    @Test
    void projectGetsDirectoriesTemplatesAndScripts() throws Exception {
        assertThat(project(RevisionFormat.JAVA).initialize()).containsExactly(
                new ProjectFile(Path.of("src/main/java/db/migrate"), true, true),
                new ProjectFile(Path.of("src/migrate/templates"), true, true),
                new ProjectFile(Path.of("src/migrate/templates/revision.java.ftl"), false, true),
                new ProjectFile(Path.of("src/migrate/templates/revision.sql.ftl"), false, true),
                new ProjectFile(Path.of("migrate"), false, true), new ProjectFile(Path.of("migrate.cmd"), false, true));

        assertThat(this.directory.resolve("src/main/java/db/migrate")).isEmptyDirectory();
        assertThat(this.directory.resolve("src/migrate/templates/revision.java.ftl"))
            .hasContent(RevisionTemplates.builtIn(RevisionFormat.JAVA));
        assertThat(this.directory.resolve("migrate")).isExecutable().content().startsWith("#!/bin/sh\n");
        assertThat(Files.readString(this.directory.resolve("migrate.cmd"))).startsWith("@echo off\r\n");
    }

    @Test
    void nothingIsOverwritten() throws Exception {
        Files.writeString(this.directory.resolve("migrate"), "mine");
        project(RevisionFormat.SQL).initialize();

        List<ProjectFile> again = project(RevisionFormat.SQL).initialize();

        assertThat(again).hasSize(6).noneMatch(ProjectFile::created);
        assertThat(again).extracting(ProjectFile::path).startsWith(Path.of("src/main/resources/db/migrate"));
        assertThat(this.directory.resolve("migrate")).hasContent("mine");
    }

    @Test
    void templatesOfTheProjectAreListedWithTheBuiltInOnes() throws Exception {
        Path templates = Files.createDirectories(this.directory.resolve("src/migrate/templates"));
        Path data = Files.writeString(templates.resolve("data.sql.ftl"), "<#-- Loads data. -->\n");

        assertThat(project(RevisionFormat.JAVA).templates())
            .contains(new TemplateDescription("data", RevisionFormat.SQL, data, "Loads data."))
            .hasSize(3);
    }

    private ProjectEngine project(RevisionFormat format) {
        RevisionSettings settings = new RevisionSettings(format, List.of("classpath:db/migrate"),
                Path.of("src/main/java"), Path.of("src/main/resources"), FileTemplate.DEFAULT, ZoneOffset.UTC,
                Path.of("src/migrate/templates"), List.of(), Map.of());
        return new ProjectEngine(settings, this.directory);
    }

}
