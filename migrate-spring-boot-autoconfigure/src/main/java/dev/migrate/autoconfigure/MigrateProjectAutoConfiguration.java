package dev.migrate.autoconfigure;

import java.nio.file.Path;

import dev.migrate.MigrateProject;
import dev.migrate.engine.ProjectEngine;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/**
 * Auto-configuration of {@link MigrateProject}, which an application has before it has a
 * database.
 */
@AutoConfiguration
@ConditionalOnBooleanProperty(name = { "spring.migrate.enabled", "migrate.enabled" }, matchIfMissing = true)
@EnableConfigurationProperties(MigrateProperties.class)
public final class MigrateProjectAutoConfiguration {

    @Bean
    @Lazy
    @ConditionalOnMissingBean(MigrateProject.class)
    ProjectEngine migrateProject(MigrateProperties properties) {
        return new ProjectEngine(NewRevisionSettings.of(properties), Path.of(""));
    }

}
