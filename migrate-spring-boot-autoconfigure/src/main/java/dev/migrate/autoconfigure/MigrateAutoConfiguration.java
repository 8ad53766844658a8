package dev.migrate.autoconfigure;

import java.time.Clock;

import javax.sql.DataSource;

import dev.migrate.ColumnTypeComparator;
import dev.migrate.DifferenceFilter;
import dev.migrate.Migrate;
import dev.migrate.OperationRenderer;
import dev.migrate.OperationRewriter;
import dev.migrate.SchemaComparator;
import dev.migrate.engine.Comparison;
import dev.migrate.engine.ComparisonSettings;
import dev.migrate.engine.EntitySchema;
import dev.migrate.engine.MigrateEngine;
import dev.migrate.engine.RevisionRewriter;
import dev.migrate.engine.RevisionSettings;
import dev.migrate.engine.RevisionWriter;
import dev.migrate.engine.ScriptReplay;
import dev.migrate.engine.ValidationSettings;
import dev.migrate.execute.Executor;
import dev.migrate.execute.MigrationRunner;
import dev.migrate.execute.OperationPreparation;
import dev.migrate.execute.OwnTables;
import dev.migrate.script.Placeholders;
import dev.migrate.script.ScriptDirectory;
import dev.migrate.shadow.ShadowDatabases;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;
import org.springframework.jdbc.core.ConnectionCallback;

/**
 * Auto-configuration of {@link Migrate}.
 */
@AutoConfiguration(afterName = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration")
@ConditionalOnClass({ DataSource.class, ConnectionCallback.class })
@ConditionalOnBooleanProperty(name = { "spring.migrate.enabled", "migrate.enabled" }, matchIfMissing = true)
@Conditional(MigrateDataSourceCondition.class)
@EnableConfigurationProperties(MigrateProperties.class)
@Import({ DatabaseInitializationDependencyConfigurer.class, EntitySchemaConfiguration.class })
public final class MigrateAutoConfiguration {

    @Bean
    MigrationDataSource migrationDataSource(MigrateProperties properties,
            @MigrateDataSource ObjectProvider<DataSource> qualified, ObjectProvider<DataSource> application) {
        return MigrationDataSource.choose(properties, qualified, application);
    }

    @Bean
    MigrateSchemaManagementProvider migrateSchemaManagementProvider(MigrationDataSource dataSource) {
        return new MigrateSchemaManagementProvider(dataSource);
    }

    @Bean
    @ConditionalOnMissingBean(Migrate.class)
    MigrateEngine migrate(MigrateProperties properties, MigrationDataSource dataSource, ResourceLoader resourceLoader,
            Environment environment, ObjectProvider<EntitySchema> entities,
            ObjectProvider<OperationRenderer<?>> renderers, ComparisonSettings comparisonSettings) {
        OwnTables tables = OwnTables.of(properties.getSchema(), properties.getVersionTable(),
                properties.getHistoryTable(), properties.getJournalTable());
        Executor executor = Executor.thisProcess(environment.getProperty("spring.application.version"));
        MigrationRunner runner = new MigrationRunner(dataSource.dataSource(), tables, executor, Clock.systemUTC(),
                properties.getLock().toSettings(), properties.getExecution().toSettings(),
                new OperationPreparation(properties.getNaming().toPatterns(), renderers.orderedStream().toList()),
                properties.getArguments());
        Comparison comparison = new Comparison(dataSource.dataSource(), entities::getIfAvailable, tables,
                comparisonSettings);
        ScriptDirectory directory = new ScriptDirectory(resourceLoader, properties.getLocations(),
                placeholders(properties));
        RevisionSettings settings = NewRevisionSettings.of(properties);
        ScriptReplay replay = new ScriptReplay(
                new ShadowDatabases(dataSource.dataSource(), dataSource::at, properties.getShadow().toDataSource()),
                runner);
        return new MigrateEngine(directory, runner, comparison, replay, new RevisionWriter(settings, Clock.systemUTC()),
                new RevisionRewriter(settings, Clock.systemUTC(), runner),
                new ValidationSettings(properties.getValidation().toReactions()));
    }

    @Bean
    ComparisonSettings migrateComparisonSettings(MigrateProperties properties,
            ObjectProvider<ColumnTypeComparator> types, ObjectProvider<SchemaComparator> comparators,
            ObjectProvider<DifferenceFilter> filters, ObjectProvider<OperationRewriter> rewriters) {
        MigrateProperties.Autogenerate autogenerate = properties.getAutogenerate();
        return new ComparisonSettings(autogenerate.toPatterns(), autogenerate.isOtherTools(), autogenerate.isNames(),
                properties.getNaming().toPatterns(), types.orderedStream().toList(),
                comparators.orderedStream().toList(), filters.orderedStream().toList(),
                rewriters.orderedStream().toList());
    }

    private static Placeholders placeholders(MigrateProperties properties) {
        boolean enabled = properties.isPlaceholderReplacement() || !properties.getPlaceholders().isEmpty();
        return new Placeholders(enabled, properties.getPlaceholders());
    }

    @Bean
    @ConditionalOnMissingBean
    MigrateInitializer migrateInitializer(Migrate migrate, MigrateProperties properties) {
        return new MigrateInitializer(migrate, properties.getOnStartup(), properties.getTarget());
    }

}
