package dev.migrate.autoconfigure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.migrate.Migrate;
import dev.migrate.MigrateProject;
import dev.migrate.TemplateDescription;
import dev.migrate.engine.RevisionSettings;
import dev.migrate.engine.WriteHook;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an application has without a database, and how its properties are understood.
 */
class MigrateProjectAutoConfigurationTests {

    private final ApplicationContextRunner runner = new ApplicationContextRunner().withConfiguration(
            AutoConfigurations.of(MigrateAutoConfiguration.class, MigrateProjectAutoConfiguration.class));

    @Test
    void projectNeedsNoDatabase() {
        this.runner.run((context) -> {
            assertThat(context).hasNotFailed().doesNotHaveBean(Migrate.class);
            assertThat(context.getBean(MigrateProject.class).templates()).extracting(TemplateDescription::toString)
                .containsExactly("revision (java)", "revision (sql)");
        });
    }

    @Test
    void projectIsSwitchedOffWithTheRest() {
        this.runner.withPropertyValues("spring.migrate.enabled=false")
            .run((context) -> assertThat(context).doesNotHaveBean(MigrateProject.class));
    }

    @Test
    void templatesAreInTheConfiguredDirectory(@TempDir Path directory) throws Exception {
        Files.writeString(directory.resolve("data.sql.ftl"), "<#-- Loads data. -->\n");
        this.runner.withPropertyValues("migrate.revision.template=" + directory)
            .run((context) -> assertThat(context.getBean(MigrateProject.class).templates())
                .extracting(TemplateDescription::toString)
                .startsWith("data (sql)"));
    }

    @Test
    void hooksKeepTheOrderInWhichTheyStand() {
        this.runner
            .withPropertyValues("migrate.revision.hooks.tidy.executable=npx",
                    "migrate.revision.hooks.tidy.arguments=prettier, --write ,{file}",
                    "migrate.revision.hooks.tidy.directory=web", "migrate.revision.hooks.tidy.timeout=5s",
                    "migrate.revision.hooks.add.executable=git", "migrate.revision.hooks.add.arguments=add")
            .run((context) -> assertThat(settings(context.getBean(MigrateProperties.class)).hooks()).containsExactly(
                    new WriteHook("tidy", "npx", List.of("prettier", "--write", "{file}"), Path.of("web"),
                            Duration.ofSeconds(5)),
                    new WriteHook("add", "git", List.of("add"), Path.of(""), Duration.ofMinutes(2))));
    }

    @Test
    void argumentsKeepTheirNames() {
        this.runner
            .withPropertyValues("migrate.arguments.dataSet=small", "migrate.arguments.tenant-id=7",
                    "migrate.arguments[a/b]=c", "migrate.arguments.empty=")
            .run((context) -> assertThat(settings(context.getBean(MigrateProperties.class)).arguments())
                .isEqualTo(Map.of("dataSet", "small", "tenant-id", "7", "a/b", "c", "empty", "")));
    }

    @Test
    void tokensOfTheFileTemplateAreNoPlaceholders() {
        this.runner
            .withPropertyValues("migrate.revision.file-template={year}/{rev}_{slug}",
                    "migrate.revision.timezone=Europe/Berlin")
            .run((context) -> {
                MigrateProperties.Revision revision = context.getBean(MigrateProperties.class).getRevision();
                assertThat(revision.getFileTemplate()).isEqualTo("{year}/{rev}_{slug}");
                assertThat(revision.getTimezone()).isEqualTo(ZoneId.of("Europe/Berlin"));
            });
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "migrate.arguments", "migrate.revision.file-template", "migrate.revision.truncate-slug-length",
                    "migrate.revision.timezone", "migrate.revision.template", "migrate.revision.hooks" })
    void propertyIsDescribedForEditors(String name) throws IOException {
        try (InputStream metadata = Objects.requireNonNull(
                MigrateProperties.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json"))) {
            String text = new String(metadata.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text)
                .containsPattern("\"name\": \"" + name + "\",\\s+\"type\": \"[^\"]+\",\\s+\"description\": \"\\p{Lu}");
        }
    }

    private static RevisionSettings settings(MigrateProperties properties) {
        return NewRevisionSettings.of(properties);
    }

}
